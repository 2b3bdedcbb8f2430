import TestSupport
import Testing

/// A prompt in the lesson's folder, past its greeting.
private func prompt() throws -> PseudoTerminal {
  let terminal = try #require(PseudoTerminal(["-q"], folder: Package.lessonFolder(), environment: []))
  #expect(terminal.waits(for: "> "))
  return terminal
}

@Suite("The prompt on a terminal", .serialized)
struct PromptTests {
  @Test("typing the lesson's block gives its prediction")
  func lesson() throws {
    let terminal = try prompt()
    let script = try #require(Package.read(Package.root + "/scripts/lesson-08/01-predict.nns"))
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) { terminal.send(line + "\n") }
    #expect(terminal.waits(for: "n01818515 macaw: 0.999", timeoutSeconds: 60))
  }

  @Test("an expression over several lines gets the continuation prompt")
  func continuation() throws {
    let terminal = try prompt()
    terminal.send("f <- function(x) {\n")
    #expect(terminal.waits(for: "+ "))
    terminal.send("x + 41\n}\nf(1)\n")
    #expect(terminal.waits(for: "[1] 42"))
  }

  @Test("an error keeps the session and its objects")
  func errors() throws {
    let terminal = try prompt()
    terminal.send("kept <- 7\nlenght(kept)\n")
    #expect(terminal.waits(for: "could not find function \"lenght\""))
    #expect(terminal.waits(for: "did you mean `length`?"))
    terminal.send("kept * 6\n")
    #expect(terminal.waits(for: "[1] 42"))
  }

  @Test("Ctrl-C stops a loop and keeps the session")
  func interrupt() throws {
    let terminal = try prompt()
    terminal.send("kept <- 5\n")
    terminal.send("{ cat('loop', 'ing\\n'); while (TRUE) 1 }\n")
    #expect(terminal.waits(for: "loop ing"))
    let mark = terminal.mark
    terminal.send("\u{3}")
    #expect(terminal.waits(for: "> ", after: mark, timeoutSeconds: 2))
    terminal.send("kept + 37\n")
    #expect(terminal.waits(for: "[1] 42"))
  }

  @Test("Tab completes names and members")
  func completion() throws {
    let terminal = try prompt()
    terminal.send("a.long.name <- list(first = 6)\n")
    terminal.send("a.lon\t$fir\t * 7\n")
    #expect(terminal.waits(for: "[1] 42"))
  }

  @Test("pasted prompts and output lines are ignored")
  func pastedPrompts() throws {
    let terminal = try prompt()
    terminal.send("> x <- 40\n> x +\n+ 2\n## [1] 42\n")
    #expect(terminal.waits(for: "[1] 42"))
    let mark = terminal.mark
    terminal.send("x / 4\n")
    #expect(terminal.waits(for: "[1] 10", after: mark))
  }

  @Test("a block pasted with its prompts and its output runs as its code")
  func pastedTranscript() throws {
    let terminal = try prompt()
    terminal.send("\u{1b}[200~f <- function(x) {\n  x * 2\n}\n> y <- f(20) +\n+ 2\n> y\n[1] 42\n## [1] 42\ny / 6\u{1b}[201~\n")
    #expect(terminal.waits(for: "[1] 7"))
    #expect(!terminal.screen.contains("Error"))
  }

  @Test("in a paste that begins with a prompt only what was entered runs, whatever the output looks like")
  func pastedSession() throws {
    let terminal = try prompt()
    let session = "> x <- c(1,\n+ 2)\n> summary(x)\n   Min. 1st Qu.  Median\n   1.00    1.25    1.50\n> f <- function(a) {\n  a * 28\n}\n> cat('said\\n')\nsaid\n>\n> sum(f(x)) / 2"
    terminal.send("\u{1b}[200~\(session)\u{1b}[201~\n")
    #expect(terminal.waits(for: "[1] 42"))
    #expect(!terminal.screen.contains("Error"), "\(terminal.screen)")
  }

  @Test("q(status = 3) ends with exit code 3")
  func quits() throws {
    let terminal = try prompt()
    terminal.send("q(status = 3)\n")
    #expect(terminal.waits(for: "Save workspace image? [y/n/c]: "))
    terminal.send("n\n")
    #expect(terminal.exitStatus() == 3)
  }

  @Test("Ctrl-D asks whether to save; c goes on with the session, n ends it")
  func endOfInput() throws {
    let terminal = try prompt()
    #expect(terminal.enters("kept <- 6"))
    terminal.send("\u{4}")
    #expect(terminal.waits(for: "Save workspace image? [y/n/c]: "))
    var mark = terminal.mark
    terminal.send("c\n")
    #expect(terminal.waits(for: "> ", after: mark))
    #expect(terminal.enters("kept * 7"))
    #expect(terminal.screen.contains("[1] 42"))
    mark = terminal.mark
    terminal.send("\u{4}")
    #expect(terminal.waits(for: "[y/n/c]: ", after: mark))
    terminal.send("n\n")
    #expect(terminal.exitStatus() == 0)
  }

  @Test("y at the end writes .RData")
  func savesObjects() throws {
    let terminal = try prompt()
    #expect(terminal.enters("kept <- 6"))
    terminal.send("\u{4}")
    #expect(terminal.waits(for: "[y/n/c]: "))
    terminal.send("y\n")
    #expect(terminal.exitStatus() == 0)
    #expect(Package.read(terminal.folder + "/.RData") != nil)
  }

  @Test("?name shows usage and arguments; an unknown name says what to try")
  func help() throws {
    let terminal = try prompt()
    terminal.send("options(pager = 'cat')\n?mx.symbol.Convolution\n")
    #expect(terminal.waits(for: "num_filter"))
    #expect(terminal.waits(for: "Source:"))
    terminal.send("?nosuchname\n")
    #expect(terminal.waits(for: "No documentation for ‘nosuchname’ in specified packages and libraries:"))
    terminal.send("example(median)\n")
    #expect(terminal.waits(for: "median> median(c(5, 1, 3))"))
    #expect(terminal.waits(for: "[1] 3"))
  }
}
