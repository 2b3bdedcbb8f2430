import Lang
import Runtime

/// The profiler's switch and the file it writes.
enum ProfilerBindings {
  nonisolated(unsafe) private static var path = "profile.json"

  static let all: [Builtin] = [
    Builtin(".mx.profiler.file", "filename", "Where the profile goes that `mx.profiler.state` writes when it stops.") { call in
      path = FilePath.expanded(try call.string("filename"))
      return call.invisible(.null)
    },
    Builtin(".mx.profiler.run", "state", "Watches operators from now on, or ends that and writes what was watched.") { call in
      let runs = try call.flag("state")
      let ends = Profiler.isRunning && !runs
      Profiler.isRunning = runs
      if ends { try translating { try Profiler.save(to: path) } }
      return call.invisible(.null)
    },
  ]
}
