import CReadline
import Glibc
import Lang
import NNBindings

/// `nns doctor`: what the program found on this machine, and what to do about each problem.
enum Doctor {
  static func run(_ interpreter: Interpreter) -> Int32 {
    var problems = 0
    func line(_ name: String, _ value: String, problem: String? = nil) {
      print(name + String(repeating: " ", count: max(1, 14 - name.count)) + value)
      if let problem {
        problems += 1
        print("              problem: \(problem)")
      }
    }
    line("nns", Program.version)
    line("readline", String(cString: creadline_version()))
    for finding in NNBindings.diagnosis() { line(finding.name, finding.value, problem: finding.problem) }
    line("cores", String(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let terminal = getenv("TERM").map { String(cString: $0) } ?? "none"
    let program = getenv("TERM_PROGRAM").map { String(cString: $0) } ?? ""
    let shows = terminal.contains("kitty") || program == "iTerm.app" || program == "WezTerm"
    line("terminal", terminal + (shows ? ", shows pictures" : ", pictures are written to files"))
    if let folder = Profile.stateFolder {
      let writable = Profile.makeFolder(folder) && access(folder, W_OK) == 0
      line("history", folder + "/history", problem: writable ? nil : "this folder cannot be written; set XDG_STATE_HOME")
    }
    print(problems == 0 ? "No problems found." : "\(problems) problem\(problems == 1 ? "" : "s") found.")
    return problems == 0 ? 0 : 1
  }
}
