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
    odd <- list('my name' = 11); frame <- data.frame(weight = 1:3, height = 4:6)
    setGeneric('area', function(shape, ...) standardGeneric('area')); setMethod('area', 'P', function(shape, scaledby = 1, ...) scaledby)
    grow <- function(x, ...) UseMethod('grow'); grow.plant <- function(x, bywater = 1, ...) bywater; plant <- structure(1, class = 'plant')
    passing <- function(first, ...) rnorm(1, ...)
    Tally <- setRefClass('Tally', fields = list(balance = 'numeric'), methods = list(add = function(amount, fee = 0) balance + amount - fee)); tally <- Tally$new(balance = 12)

    """

  /// What is typed, Tab among it, and what the line then prints.
  @Test("members, arguments, packages and files are completed", arguments: [
    ("net$argu\t", "[1] \"data\"      \"fc_weight\" \"fc_bias\""), ("dim(exec$ref.out\t[[1]])", "[1] 2 1"), ("model$arg\t$fc_w\t", "[1] 5"),
    ("scope$inn\t$de\t", "[1] 8"), ("person@a\t", "[1] 9"), ("odd$my\t", "[1] 11"), ("odd[['my\t]]", "[1] 11"), ("stats::quantil\t(7)[[1]]", "[1] 7"),
    ("environmentName(environment(grDevices::heat\t)); 6*7", "[1] 42"),
    ("rep(5, len\t.o\t3)", "[1] 5 5 5"), ("nchar(readLines('some fi\t))", "[1] 3"), ("seq(\n1, 9, length.o\t2)", "[1] 1 9"), ("nchar('a(b', allowN\tTRUE)", "[1] 3"),
    ("seq(1, 9, len\t.o\t3)", "[1] 1 5 9"), ("mean(c(8, NA), na.r\tTRUE)", "[1] 8"), ("names(read.csv(text = 'b,a', stringsA\tTRUE))", "[1] \"b\" \"a\""),
    ("print(pi, digits =\t 3)", "[1] 3.14"), ("grow(plant, byw\t14)", "[1] 14"), ("area(person, scaled\t15)", "[1] 15"),
    ("tally$bal\t", "[1] 12"), ("tally$add(am\t1, fe\t5)", "[1] 8"), ("Tally$new(bal\t17)$balance", "[1] 17"), ("frame[2, 'hei\t]", "[1] 5"), ("sum(frame$wei\t)", "[1] 6"),
    ("with(frame, sum(heig\t))", "[1] 15"), ("arguments(mx.symbol.Activation(net, act_type='softr\t))[1]", "[1] \"data\""),
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
