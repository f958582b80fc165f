import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Said when Java is missing: one sentence, then what to type per system. */
export const javaMissing = `Naoberplein keeps its data in Amazon's DynamoDB Local, which needs Java 17 or newer, and that was not found here.
  Debian, Ubuntu:  sudo apt install default-jre-headless
  macOS:           brew install openjdk@17 && sudo ln -sfn "$(brew --prefix)/opt/openjdk@17/libexec/openjdk.jdk" /Library/Java/JavaVirtualMachines/openjdk-17.jdk
  Windows:         winget install EclipseAdoptium.Temurin.17.JRE`

/** Major version in what `java -version` says: `17.0.15` is 17, the old `1.8.0` is 1. */
export const javaVersion = (said: string): number => Number(/version "(\d+)/.exec(said)?.[1] ?? 0)

/** The java command to use: that of JAVA_HOME, or the one on the path. @throws Error that says how to install Java */
export const findJava = async (): Promise<string> => {
  const home = process.env.JAVA_HOME
  const command = home ? `${home}/bin/java` : 'java'
  const said = await run(command, ['-version']).then(
    ({ stderr, stdout }) => `${stderr}${stdout}`,
    () => '',
  )
  if (javaVersion(said) < 17) throw new Error(javaMissing)
  return command
}
