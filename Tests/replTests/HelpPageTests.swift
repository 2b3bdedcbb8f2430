import TestSupport
import Testing

/// What a reader of the help finds.
@Suite("Help pages") struct HelpPageTests {
  private func run(_ code: String) -> ProgramRun {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    return BuiltProgram.run(["--vanilla", "-e", code], folder: folder, timeoutSeconds: 60)
  }

  @Test("every example of the help runs without an error or an unexpected warning")
  func examples() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(
      """
      library(mxnet)
      examples <- sapply(ls(baseenv()), function(name) paste(.help.examples(name), collapse = "\\n"))
      examples <- examples[nzchar(examples) & !duplicated(examples)]
      for (name in names(examples)) withCallingHandlers(
        tryCatch(invisible(capture.output(example(name, character.only = TRUE, echo = FALSE, local = TRUE))),
          error = function(e) cat(name, ":", conditionMessage(e), "\\n")),
        warning = function(w) { cat(name, "warns:", conditionMessage(w), "\\n"); invokeRestart("muffleWarning") },
        message = function(m) invokeRestart("muffleMessage"))
      cat(length(examples) > 250, "\\n")
      """, to: "\(folder)/examples.R")
    let result = BuiltProgram.run(["--vanilla", "examples.R"], folder: folder, timeoutSeconds: 300)
    #expect(result.output == "TRUE \n", "\(result.errors)")
    #expect(result.status == 0)
  }

  @Test("the functions that scripts use most tell how they are called, what arguments mean, what they return, and show an example", arguments: [
    "lapply", "paste", "lm", "tryCatch", "data.frame", "cat", "print", "plot", "merge", "Reduce", "read.csv", "hist", "strsplit", "regmatches", "apply", "nls",
    "mx.model.FeedForward.create", "mx.simple.bind", "mx.io.arrayiter", "setRefClass", "optim", "as.Date",
  ])
  func wholePages(name: String) {
    let page = run("?\(name)").output
    for title in ["Usage:", "Description:", "Arguments:", "Returns:", "Examples:"] { #expect(page.contains("\n\(title)\n"), "\(title)\n\(page)") }
  }

  @Test("words of the language have an example, too", arguments: ["for", "if", "function", "repeat"])
  func keywords(word: String) {
    let result = run("example('\(word)')")
    #expect(result.output.contains("\(word == "function" ? "functn" : word)> ") && result.errors.isEmpty && result.status == 0, "\(result.output)\(result.errors)")
  }
}
