/// The commands that are not scripts: `nns doctor`, `nns render` …
enum Commands {
  static func run(_ name: String, _ arguments: [String]) -> Int32 {
    switch name {
    case "doctor":
      guard arguments.isEmpty else { return Program.usageError("'nns doctor' takes no arguments") }
      return Doctor.run(Program.makeInterpreter())
    case "render": return NotebookCommands.render(arguments)
    case "purl": return NotebookCommands.purl(arguments)
    case "kernel": return KernelCommand.run(arguments)
    default: return Program.usageError("unknown command '\(name)'")
    }
  }
}
