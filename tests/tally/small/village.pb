META
key;value
description;"A made-up village; for the tests"
num_projects;4
num_votes;6
budget;300.50
vote_type;approval
currency;EUR
PROJECTS
project_id;cost;votes;name
2;100.25;4;Bench
10;100.25;4;"Lamp ""Luna"""
3;150;2;Playground
4;0;1;Name for the square
VOTES
voter_id;vote
a;2,10
b;2,10
c;2,10,4
d;2,10,3
e;3
f;
