import TestSupport
import Testing

/// `browser`, `debug` and `debugonce`. Expectations are GNU R 4.2.2's.
@Suite("Stopping and stepping", .serialized)
struct DebuggingTests {
  private static let loops = """
    g <- function(a) {
      b <- a
      if (b > 1) b <- b - 1
      if (b > 0) {
        b <- b * 2
      }
      for (i in 1:2) {
        b <- b + i
      }
      while (b < 12) b <- b + 2
      b
    }

    """

  private func run(_ script: String) -> ProgramRun {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(script, to: folder + "/s.R")
    return BuiltProgram.run(["--vanilla", "s.R"], folder: folder)
  }

  @Test("in a script, commands are its next lines", arguments: [
    ("f <- function(x) {\n  y <- x + 1\n  browser()\n  z <- y * 2\n  z\n}\nf(3)\ny\nn\nn\nn\nprint('after')\n",
      "Called from: f(3)\n[1] 4\ndebug: z <- y * 2\ndebug: z\n[1] 8\n[1] \"after\"\n"),
    ("f <- function(x) {\n  browser()\n  x\n}\nf(3)\nc\nf(4)\n", "Called from: f(3)\n[1] 3\nCalled from: f(4)\ndebug: x\n[1] 4\n"),
    ("f <- function(x) x + 1\ndebug(f)\nisdebugged(f)\nf(1)\nx\n\nundebug(f)\nf(2)\n", "[1] TRUE\ndebugging in: f(1)\ndebug: x + 1\n[1] 1\nexiting from: f(1)\n[1] 2\n[1] 3\n"),
    ("h <- function(z) z * 2\ng <- function() {\n  h(4)\n  5\n}\ndebugonce(g)\ng()\nn\ns\nwhere\nc\nc\n",
      "debugging in: g()\ndebug: {\n    h(4)\n    5\n}\ndebug: h(4)\ndebugging in: h(4)\ndebug: z * 2\nwhere 1: h(4)\nwhere 2: g()\n\nexiting from: h(4)\ndebug: [1] 5\nexiting from: g()\n[1] 5\n"),
    ("f <- function() {\n  browser('first')\n  2\n}\nf()\nbrowserText()\nhelp\nf\n",
      "Called from: f()\n[1] \"first\"\nn          next\ns          step into\nf          finish\nc or cont  continue\nQ          quit\nwhere      show stack\nhelp       show help\n<expr>     evaluate expression\n[1] 2\n"),
    ("for (i in 1:4) {\n  browser(expr = i > 2)\n  cat(i, '')\n}\nc\nc\ncat('end\\n')\n", "1 2 Called from: top level \n3 Called from: top level \n4 end\n"),
  ])
  func script(text: String, output: String) {
    let result = run(text)
    #expect(result.output == output)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test("n goes through branches and loops, f to the end of a loop")
  func loops() {
    let result = run(DebuggingTests.loops + "debugonce(g)\ng(2)\nn\nn\nn\nn\nn\nn\nn\nf\nn\nn\nn\nn\n")
    let steps = [
      "b <- a", "if (b > 1) b <- b - 1", "b <- b - 1", "if (b > 0) {\n    b <- b * 2\n}", "b <- b * 2", "for (i in 1:2) {\n    b <- b + i\n}", "b <- b + i",
      "while (b < 12) b <- b + 2", "b <- b + 2", "(while) b < 12", "b <- b + 2", "(while) b < 12",
    ]
    #expect(result.output.contains("debug: " + steps[..<8].joined(separator: "\ndebug: ") + "\n"))
    #expect(result.output.contains("debug: " + steps[7...10].joined(separator: "\ndebug: ") + "\n"))
    #expect(result.output.hasSuffix("exiting from: g(2)\n[1] 13\n"))
  }

  @Test("Q and errors of what is entered end a script", arguments: ["Q", "stop('no')"])
  func ends(entry: String) {
    let result = run("f <- function() {\n  on.exit(cat('bye\\n'))\n  browser()\n  cat('on\\n')\n}\nf()\n\(entry)\ncat('never\\n')\n")
    #expect(result.output == "Called from: f()\nbye\n")
    #expect(result.errors.hasSuffix("Execution halted\n"))
    #expect(result.status == 1)
  }

  @Test("what cannot be debugged is told of", arguments: [
    ("debug(3)", "Error in debug(3) : argument must be a function"), ("debug('nowhere')", "could not find function \"nowhere\""),
    ("f <- function() 1; undebug(f)", "In undebug(f) : argument is not being debugged"), ("browserText()", "Error in browserText() : no browser context to query"),
  ])
  func refusals(code: String, words: String) { #expect(BuiltProgram.run(["--vanilla", "-e", code], folder: Package.temporaryFolder()).errors.contains(words)) }

  @Test("at the prompt, places are told, errors keep the stop and Q goes back")
  func prompt() throws {
    let terminal = try #require(PseudoTerminal(["--vanilla", "-q"], folder: Package.temporaryFolder(), environment: []))
    #expect(terminal.waits(for: "> "))
    func enter(_ text: String, _ answer: String) {
      let mark = terminal.mark
      terminal.send(text + "\n")
      #expect(terminal.waits(for: answer, after: mark))
    }
    for line in ["f <- function(x) {", "  y <- x + 1", "  # a remark", "  y"] { enter(line, "+ ") }
    enter("}", "> ")
    enter("debug(f)", "> ")
    enter("f(3)", "Browse[2]> ")
    enter("n", "debug at #2: y <- x + 1")
    enter("", "debug at #4: y")
    enter("lenght(y)", "could not find function \"lenght\"")
    enter("y *", "+ ")
    enter("10.5", "[1] 42")
    enter("where", "where 1: f(3)")
    enter("f(5)", "Browse[4]> ")
    enter("Q", "> ")
    enter("exists('y')", "[1] FALSE")
  }

  @Test("Ctrl-C where browser waits drops what was entered")
  func interrupt() throws {
    let terminal = try #require(PseudoTerminal(["--vanilla", "-q"], folder: Package.temporaryFolder(), environment: []))
    #expect(terminal.waits(for: "> "))
    terminal.send("f <- function() { browser(); 5 }; f()\n")
    #expect(terminal.waits(for: "Browse[1]> "))
    let mark = terminal.mark
    terminal.send("(1 +\n2 +\u{3}")
    #expect(terminal.waits(for: "Browse[1]> ", after: mark))
    terminal.send("6 * 7\n")
    #expect(terminal.waits(for: "[1] 42", after: mark))
  }
}
