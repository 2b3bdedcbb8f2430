import CReadline
import Glibc
import Graphics
import GraphicsBindings
import Kernel
import Lang
import NNBindings
import Runtime

/// `nns doctor`: what the program found on this machine, and what to do about each problem.
struct Doctor {
  private var problems = 0

  /// Prints the report; 1 when something is wrong.
  static func run(_ interpreter: Interpreter) -> Int32 {
    var doctor = Doctor()
    doctor.versions(interpreter)
    doctor.computing()
    doctor.pictures(interpreter)
    doctor.session()
    print(doctor.problems == 0 ? "No problems found." : "\(doctor.problems) problem\(doctor.problems == 1 ? "" : "s") found.")
    return doctor.problems == 0 ? 0 : 1
  }

  /// A line of the report; a problem counts, advice does not.
  private mutating func line(_ name: String, _ value: String, problem: String? = nil, advice: String? = nil) {
    let indent = 14
    print(name + String(repeating: " ", count: max(1, indent - name.count)) + value)
    if let problem { problems += 1; print(String(repeating: " ", count: indent) + "problem: \(problem)") }
    if let advice { print(String(repeating: " ", count: indent) + "advice: \(advice)") }
  }

  private func environment(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  private mutating func versions(_ interpreter: Interpreter) {
    line("nns", "\(Program.version), behaves as R 4.2.2 with mxnet \(interpreter.providedPackages["mxnet"] ?? "")")
    line("readline", String(cString: creadline_version()))
    line("ZeroMQ", KernelServer.libraryVersion)
  }

  private mutating func computing() {
    for finding in NNBindings.diagnosis() { line(finding.name, finding.value, problem: finding.problem) }
    let core = environment("OPENBLAS_CORETYPE")
    if !core.isEmpty, core.lowercased() != BLASCore.name.lowercased() {
      line("", "OPENBLAS_CORETYPE=\(core)", problem: "this OpenBLAS has no such kernels for this processor and runs \(BLASCore.name)'s; unset OPENBLAS_CORETYPE")
    }
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let variables = ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"].filter { !environment($0).isEmpty }
    let wanted = variables.first.map(environment)
    let threads = wanted.flatMap { Int($0) } ?? cores, unread = variables.filter { (Int(environment($0)) ?? 0) < 1 }
    line("cores", String(cores))
    line(
      "threads", "\(threads)" + (wanted == nil || !unread.isEmpty ? "" : " (from the environment)"),
      problem: !unread.isEmpty ? "\(unread.map { "\($0)=\(environment($0))" }.joined(separator: ", ")) is no number of threads; unset it or use --threads N" : threads > cores ? "more threads than cores slow each other down; use --threads \(cores)" : nil,
      advice: threads < cores ? "--threads \(cores) would use all cores" : nil)
    line("idle threads", ProcessStart.spinCount.map { "look for work \($0) times before they sleep" } ?? "as GOMP_SPINCOUNT, OMP_WAIT_POLICY or libgomp itself has it")
    let pages = sysconf(Int32(_SC_PHYS_PAGES)), pageSize = sysconf(Int32(_SC_PAGESIZE))
    let megabytes = pages * pageSize / (1 << 20)
    line("memory", "\(megabytes) MB", problem: megabytes < 1024 ? "networks for photos need about 1 GB; use smaller batches" : nil)
  }

  private mutating func pictures(_ interpreter: Interpreter) {
    let family = FontDiagnosis.family
    line("fonts", family ?? "none", problem: family == nil ? "plots have no text; install fonts, for instance: apt-get install fonts-dejavu-core" : nil,
      advice: family != nil && !FontDiagnosis.covers("中文") ? "no font has Chinese characters; for plots that use them: apt-get install fonts-noto-cjk" : nil)
    let data = SystemFile.folders().first { access($0 + "/imager/extdata/parrots.png", R_OK) == 0 }
    line("data files", data ?? "none", problem: data == nil ? SystemFile.remedy : nil)
    let terminal = environment("TERM"), kind = TerminalPicture.supported()
    let isUnknown = !terminal.isEmpty && !isDescribed(terminal)
    line("terminal", (terminal.isEmpty ? "none" : terminal) + (kind.map { ", shows pictures (\($0.rawValue))" } ?? ", pictures are written to files"),
      problem: isUnknown ? "terminfo does not know '\(terminal)': editing keys may not work; for most terminals: export TERM=xterm-256color" : nil,
      advice: kind == nil ? "kitty, WezTerm, iTerm2 and terminals with sixels show plots; NNS_PICTURES=kitty, iterm or sixel says so where it is not found out" : nil)
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(environment).first { !$0.isEmpty } ?? "C"
    line("locale", locale, advice: locale.lowercased().contains("utf") ? nil : "text is UTF-8 whatever this says; for keys beyond ASCII: export LC_ALL=C.UTF-8")
  }

  /// Whether terminfo has an entry for a terminal.
  private func isDescribed(_ terminal: String) -> Bool {
    let folders = [environment("TERMINFO"), environment("HOME") + "/.terminfo", "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/local/share/terminfo"]
    let first = terminal.prefix(1), code = String(terminal.utf8.first ?? 0, radix: 16)
    return folders.contains { folder in !folder.isEmpty && [String(first), code].contains { access("\(folder)/\($0)/\(terminal)", R_OK) == 0 } }
  }

  private mutating func session() {
    if let folder = Profile.stateFolder {
      let isWritable = Profile.makeFolder(folder) && access(folder, W_OK) == 0
      line("history", folder + "/history", problem: isWritable ? nil : "this folder cannot be written; set XDG_STATE_HOME to one that can")
    } else { line("history", "none", problem: "HOME is not set; history is not kept") }
    if let folder = Profile.configurationFolder {
      let path = folder + "/profile.nns"
      line("profile", access(path, R_OK) == 0 ? path : "none (\(path) would be read at start-up)")
    }
  }
}
