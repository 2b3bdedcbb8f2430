import Glibc
import TestSupport
import Testing

/// Long work at the prompt: progress, interrupts, large pastes, colour, start-up.
@Suite("Work at the prompt", .serialized)
struct PromptWorkTests {
  private static let training = """
    library(mxnet)
    X <- matrix(runif(20 * 4000), 20); y <- as.numeric(colSums(X) > 10)
    net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable('data'), num_hidden = 2), name = 'softmax')
    train <- function(rounds) mx.model.FeedForward.create(net, X = X, y = y, num.round = rounds, array.layout = 'colmajor', array.batch.size = 20, learning.rate = 0.1, eval.metric = mx.metric.accuracy)
    cat('re', 'ady\\n')

    """

  private func prompt(outputFile: String? = nil, environment: [String] = []) throws -> PseudoTerminal {
    let shell = outputFile.map { "exec 1> \($0)" }
    return try #require(PseudoTerminal(["-q", "--interactive"], folder: Package.temporaryFolder(), environment: environment, shell: shell))
  }

  @Test("training shows epoch, batch, speed, time left and the metric, and erases it when it ends")
  func progress() throws {
    let terminal = try prompt()
    terminal.send(PromptWorkTests.training)
    #expect(terminal.waits(for: "re ady", timeoutSeconds: 30))
    let mark = terminal.mark
    terminal.send("m <- train(1000)\n")
    #expect(terminal.waits(for: " samples/s  ", after: mark, timeoutSeconds: 30))
    #expect(terminal.waits(for: " left  accuracy 0.", after: mark, timeoutSeconds: 30))
    let shown = String(decoding: terminal.screen.utf8.dropFirst(mark), as: UTF8.self)
    #expect(shown.contains("epoch ") && shown.contains("/1000  batch "))
    // At the end of an epoch. What is written in the moment of Ctrl-C a terminal may throw away with all that waits.
    #expect(terminal.waits(for: "\r\u{1b}[K", after: mark))
    terminal.send("\u{3}")
    usleep(300_000)
    terminal.send("cat('go', 'es on\\n')\n")
    #expect(terminal.waits(for: "go es on", after: mark))
  }

  @Test("progress does not go to standard output")
  func progressElsewhere() throws {
    let terminal = try prompt(outputFile: "printed")
    terminal.send(PromptWorkTests.training + "m <- train(1000)\n")
    #expect(terminal.waits(for: " samples/s", timeoutSeconds: 30))
    #expect(Package.read(terminal.folder + "/printed")?.contains("samples/s") == false)
  }

  @Test("a script's training is plain text")
  func plainLogs() {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(PromptWorkTests.training + "m <- train(2)\n", to: folder + "/s.R")
    let run = BuiltProgram.run(["s.R"], folder: folder, timeoutSeconds: 60)
    #expect(run.errors.hasPrefix("Start training with 1 devices\n[1] Train-accuracy="))
    #expect(!run.errors.contains("samples/s") && !run.errors.contains("\u{1b}"))
  }

  @Test("Ctrl-C stops loops, library calls and training steps at once and keeps the objects", arguments: [
    "repeat {}", "for (i in 1:1e9) i", "sapply(1:3e6, function(i) sum(i, i))", "train(100000)", "Sys.sleep(60)",
    "readline('? ')", "map_il(pictures, load.image)", "lapply(pictures, load.image)", "predict(network, photos)",
    "gsub('a', 'b', rep('banana split', 3e6))", "sprintf('%d', 1:2e7)", "rnorm(1e9)", "lapply(1:5e7, identity)",
    "matrix(runif(9e6), 3000) %*% matrix(runif(9e6), 3000)",
    "repeat { mx.exec.forward(resnet, is.train = TRUE); mx.exec.backward(resnet) }", "mx.nd.sort(mx.nd.array(runif(2e7)))", "repeat mx.nd.dot(squares, squares)",
    "repeat mx.exec.forward(wide, is.train = TRUE)", "repeat print(matrix(runif(64000), 1000))", "repeat print(runif(99999))", "repeat print(array(runif(9e4), c(30, 30, 100)))",
    "repeat print(data.frame(a = runif(3e4), b = 'x', c = 1:3e4))", "repeat print(as.list(runif(3e4)))", "repeat str(as.list(1:3e4), list.len = 3e4)", "repeat cat(runif(1e5), sep = '\\n')", "repeat summary(as.data.frame(matrix(runif(5e5), 1000)))",
  ])
  func interrupts(code: String) throws {
    let terminal = try prompt()
    let root = Package.root
    terminal.send(PromptWorkTests.training + """
      suppressMessages(library(imager))
      pictures <- rep("\(root)/share/nns/packages/imager/extdata/parrots.png", 10000)
      network <- mx.model.load("\(root)/scripts/lesson-08/model/mobilenet-v2", 0); photos <- array(0, c(224, 224, 3, 64))
      squares <- mx.nd.array(matrix(runif(1e6), 1000)); resnet <- mx.simple.bind(network$symbol, data = c(224, 224, 3, 8), grad.req = "write")
      wide <- mx.simple.bind(mx.symbol.Convolution(mx.symbol.Variable('data'), kernel = c(3, 3), num.filter = 64), data = c(224, 224, 64, 16))
      kept <- 6

      """)
    #expect(terminal.waits(for: "re ady", timeoutSeconds: 30))
    // Other work on the machine makes single turns long: the quickest of several counts, taken at different places of the work.
    var quickest = Duration.seconds(60)
    for turn in 1...6 where quickest >= .milliseconds(200) {
      let start = terminal.mark
      terminal.send("{ cat('be', 'gun\\n'); \(code) }\n")
      #expect(terminal.waits(for: "be gun", after: start))
      usleep(500_000 + UInt32(turn) * 70_000)
      let mark = terminal.mark
      let elapsed = ContinuousClock().measure {
        terminal.send("\u{3}")
        _ = terminal.waits(for: "> ", after: mark, timeoutSeconds: 5)
      }
      quickest = min(quickest, elapsed)
    }
    #expect(quickest < .milliseconds(200), "\(code)")
    terminal.send("kept * dim(X)[1]\n")
    #expect(terminal.waits(for: "[1] 120"))
  }

  @Test("2,000 lines pasted at once all run", arguments: [true, false])
  func paste(isBracketed: Bool) throws {
    let terminal = try prompt()
    #expect(terminal.waits(for: "> "))
    var text = "total <- 0\nadd <- function(x) {\n  total <<- total + x\n}\n"
    for line in 1...1994 { text += "add(\(line))\n" }
    text += "# a comment with it's quote\n"
    terminal.send(isBracketed ? "\u{1b}[200~\(text)\u{1b}[201~\n" : text)
    terminal.send("cat('sum', total, '\\n')\n")
    #expect(terminal.waits(for: "sum 1989015", timeoutSeconds: 60))
  }

  @Test("traceback lists the calls with their places")
  func traceback() throws {
    let terminal = try prompt()
    Package.write("f <- function() g()\ng <- function() stop('no')\nf()\n", to: terminal.folder + "/s.R")
    terminal.send("source('s.R')\n")
    #expect(terminal.waits(for: "Error in g() : no"))
    #expect(terminal.waits(for: "s.R:1:17 | f <- function() g()"))
    terminal.send("traceback()\n")
    #expect(terminal.waits(for: ": g() at s.R#1"))
  }

  @Test("errors are red on a terminal, and NO_COLOR turns that off", arguments: [(["NO_COLOR="], true), (["NO_COLOR=1"], false), (["NO_COLOR=", "TERM=dumb"], false)])
  func color(environment: [String], isColored: Bool) throws {
    let terminal = try prompt(environment: environment)
    terminal.send("stop('no')\n")
    #expect(terminal.waits(for: ": no"))
    #expect(terminal.screen.contains("\u{1b}[1;31mError") == isColored)
  }

  @Test("the profile is run at start-up, and --vanilla skips it", arguments: [([String](), "[1] 42"), (["--vanilla"], "object 'fromProfile' not found")])
  func profile(flags: [String], printed: String) throws {
    let folder = Package.temporaryFolder()
    mkdir(folder + "/nns", 0o755)
    Package.write("fromProfile <- 42\n", to: folder + "/nns/profile.nns")
    let terminal = try #require(PseudoTerminal(["-q"] + flags, folder: folder, environment: ["XDG_CONFIG_HOME=" + folder]))
    terminal.send("fromProfile\n")
    #expect(terminal.waits(for: printed))
  }

  @Test("an error in the profile is told with its place and the session starts; quit() in it ends", arguments: ["x <- 41\nstop('broken')\nx <- 1\n", "x <- 41\n)\n"])
  func brokenProfile(text: String) throws {
    let folder = Package.temporaryFolder()
    mkdir(folder + "/nns", 0o755)
    Package.write(text, to: folder + "/nns/profile.nns")
    let terminal = try #require(PseudoTerminal(["-q"], folder: folder, environment: ["XDG_CONFIG_HOME=" + folder]))
    terminal.send("x + 1\n")
    #expect(terminal.waits(for: "[1] 42"))
    #expect(terminal.screen.contains("/nns/profile.nns:2:"))
    Package.write("quit(status = 5)\n", to: folder + "/nns/profile.nns")
    #expect(BuiltProgram.run(["-e", "cat('on')"], folder: folder, environment: ["XDG_CONFIG_HOME=" + folder]).status == 5)
  }

  @Test("starting takes less than 50 ms of the processor")
  func startsQuickly() throws {
    // Time of the processor, not of the clock: other tests run at the same time. Debug builds are slower.
    let path = try #require(BuiltProgram.path)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let times = (0..<5).compactMap { _ -> Double? in
      _ = system("bash -c 'TIMEFORMAT=\"%U %S\"; time \(path) -q --interactive --vanilla < /dev/null > /dev/null' 2> \(folder)/time")
      let words = (Package.read(folder + "/time") ?? "").split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
      return words.count == 2 ? words[0] + words[1] : nil
    }
    #expect(try #require(times.min()) < (path.contains("/debug/") ? 0.5 : 0.05))
  }
}
