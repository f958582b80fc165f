import '../desk/desk.css'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import type { Assembly } from '../../../functions/assemblies/plan.ts'
import { villageOf } from '../../../functions/villages/rules.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useAddress, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../desk/en.ts'
import { nl } from '../desk/nl.ts'
import { Editor } from './Editor.tsx'
import { formOf, newForm } from './form.ts'

/** A new assembly. */
export const NewAssemblyPage = () => {
  const text = useText({ nl, en })
  const go = useNavigate()
  const address = useAddress()
  const [key] = useState(() => crypto.randomUUID())
  const make = useCommand(assemblies.makeAssembly, { refresh: [assemblies.deskAssemblies, assemblies.listAssemblies] })
  return (
    <>
      <PageTitle above={<Link to="/bureau/burgerberaden">{text.back}</Link>} lead={text.lead}>
        {text.form.new}
      </PageTitle>
      <Editor
        start={newForm(new Date().toISOString().slice(0, 10))}
        busy={make.isPending}
        refusal={make.error}
        onSave={(content, onFault) =>
          make.mutate(
            { ...content, key },
            { onSuccess: ({ id }) => void go(address(`/bureau/burgerberaden/${id}`)), onError: onFault },
          )
        }
      />
    </>
  )
}

const Edit = ({ assembly }: { assembly: Assembly }) => {
  const go = useNavigate()
  const address = useAddress()
  // The version that is being changed: who was first meanwhile is not overwritten.
  const [before] = useState(assembly)
  const { id, version } = before
  const save = useCommand(assemblies.saveAssembly, {
    refresh: [assemblies.deskAssembly, assemblies.deskAssemblies, assemblies.readAssembly],
  })
  return (
    <Editor
      start={formOf(before, village => villageOf(village)?.municipality ?? '')}
      busy={save.isPending}
      refusal={save.error}
      onSave={(content, onFault) =>
        save.mutate(
          { ...content, id, version },
          { onSuccess: () => void go(address(`/bureau/burgerberaden/${id}`)), onError: onFault },
        )
      }
    />
  )
}

/** Changing an assembly. */
export const EditAssemblyPage = () => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(assemblies.deskAssembly, { id })
  const assembly = asked.data?.assembly
  return (
    <>
      <PageTitle above={<Link to={`/bureau/burgerberaden/${id}`}>{assembly?.title ?? text.back}</Link>}>
        {text.form.edit}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !assembly && <Refused refusal={asked.error} />}
      {assembly && <Edit key={assembly.id} assembly={assembly} />}
    </>
  )
}
