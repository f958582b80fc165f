type Payload = Record<string, unknown>
type Entry = { payload: Payload; until: number }

/**
 * Where the issuer keeps logins that are under way, as `oidc-provider` asks it (one store per kind of thing).
 * In memory on purpose: nothing here is worth more than a new click after a restart.
 */
export const memory = () => {
  const entries = new Map<string, Entry>()
  const forgetOld = () => {
    for (const [key, { until }] of entries) if (until < Date.now()) entries.delete(key)
  }
  return (kind: string) => {
    const keyOf = (id: string) => `${kind} ${id}`
    const find = async (id: string) => {
      const entry = entries.get(keyOf(id))
      return entry && entry.until > Date.now() ? entry.payload : undefined
    }
    return {
      find,
      upsert: async (id: string, payload: Payload, seconds = 3600) => {
        if (entries.size > 5000) forgetOld()
        entries.set(keyOf(id), { payload, until: Date.now() + seconds * 1000 })
      },
      findByUid: async (uid: string) =>
        [...entries].find(([key, { payload }]) => key.startsWith(`${kind} `) && payload.uid === uid)?.[1].payload,
      findByUserCode: async () => undefined,
      consume: async (id: string) => {
        const payload = await find(id)
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id: string) => {
        entries.delete(keyOf(id))
      },
      revokeByGrantId: async (grant: string) => {
        for (const [key, { payload }] of entries)
          if (key.startsWith(`${kind} `) && payload.grantId === grant) entries.delete(key)
      },
    }
  }
}
