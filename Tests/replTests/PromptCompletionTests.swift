import TestSupport
import Testing

@Suite("Tab at the prompt", .serialized)
struct PromptCompletionTests {
  private static let setup = """
    library(mxnet)
    net <- mx.symbol.FullyConnected(mx.symbol.Variable('data'), num_hidden = 2, name = 'fc')
    exec <- mx.simple.bind(net, ctx = mx.cpu(), data = c(3, 1))
    model <- structure(list(symbol = net, arg.params = list(fc_weight = 5)), class = 'MXFeedForwardModel')
    scope <- new.env(); scope$inner <- list(deep = 8)
    setClass('P', representation(age = 'numeric')); person <- new('P', age = 9)
    odd <- list('my name' = 11)

    """

  /// What is typed, Tab among it, and what the line then prints.
  @Test("members, arguments, packages and files are completed", arguments: [
    ("net$argu\t", "[1] \"data\"      \"fc_weight\" \"fc_bias\""), ("dim(exec$ref.out\t[[1]])", "[1] 2 1"), ("model$arg\t$fc_w\t", "[1] 5"),
    ("scope$inn\t$de\t", "[1] 8"), ("person@a\t", "[1] 9"), ("odd$my\t", "[1] 11"), ("odd[['my\t]]", "[1] 11"), ("stats::quantil\t(7)[[1]]", "[1] 7"),
    ("environmentName(environment(grDevices::heat\t)); 6*7", "[1] 42"),
    ("rep(5, len\tgth.o\t3)", "[1] 5 5 5"), ("nchar(readLines('some fi\t))", "[1] 3"), ("seq(\n1, 9, length.o\t2)", "[1] 1 9"), ("nchar('a(b', allowN\tTRUE)", "[1] 3"),
  ])
  func completes(typed: String, printed: String) throws {
    let terminal = try #require(PseudoTerminal(["-q"], folder: Package.temporaryFolder()))
    Package.write("abc\n", to: terminal.folder + "/some file.txt")
    #expect(terminal.waits(for: "> "))
    terminal.send(PromptCompletionTests.setup + "cat('re', 'ady\\n')\n")
    #expect(terminal.waits(for: "re ady"))
    let mark = terminal.mark
    terminal.send(typed + "\n")
    #expect(terminal.waits(for: printed, after: mark, timeoutSeconds: 10), "\(terminal.screen.suffix(600))")
  }

  @Test("Tab is quick among ten thousand names")
  func manyNames() throws {
    let terminal = try #require(PseudoTerminal(["-q"], folder: Package.temporaryFolder()))
    #expect(terminal.waits(for: "> "))
    terminal.send("for (i in 1:10000) assign(paste0('name', i), i); cat('re', 'ady\\n')\n")
    #expect(terminal.waits(for: "re ady"))
    let mark = terminal.mark
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      terminal.send("name9999\t * 0 + 42\n")
      _ = terminal.waits(for: "[1] 42", after: mark)
    }
    #expect(terminal.waits(for: "[1] 42", after: mark))
    #expect(elapsed < .milliseconds(500))
  }
}
