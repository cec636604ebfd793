// requests.mjs SOCKET COUNT: sends as many requests to an engine by dockerode, one after the other,
// over one connection that is kept, and prints the seconds that they took as JSON.
import http from 'node:http'
import Docker from 'dockerode'

const [socketPath, count] = process.argv.slice(2)
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
const docker = new Docker({ socketPath, agent })
await docker.ping()
const begin = process.hrtime.bigint()
for (let done = 0; done < Number(count); ++done) {
  await docker.ping()
}
const seconds = Number(process.hrtime.bigint() - begin) / 1e9
console.log(JSON.stringify({ requests: Number(count), seconds }))
agent.destroy()
