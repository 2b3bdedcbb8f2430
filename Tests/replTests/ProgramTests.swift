import Glibc
import TestSupport
import Testing

private func run(_ arguments: [String], input: String = "", file: (name: String, text: String)? = nil, environment: [String] = []) -> ProgramRun {
  let folder = Package.temporaryFolder()
  defer { Package.remove(folder) }
  if let file { Package.write(file.text, to: "\(folder)/\(file.name)") }
  return BuiltProgram.run(arguments, input: input, folder: folder, environment: environment)
}

@Suite("The program's command line")
struct ProgramTests {
  @Test("-e may be repeated and prints visible values")
  func expressions() {
    let result = run(["-e", "x <- 40", "-e", "x + 2"])
    #expect(result.output == "[1] 42\n")
    #expect(result.status == 0)
  }

  @Test("standard input is run when no file is given")
  func standardInput() { #expect(run([], input: "cat('hello\\n')\n").output == "hello\n") }

  @Test("a script's error goes to standard error and gives exit code 1")
  func error() {
    let result = run(["s.nns"], file: ("s.nns", "cat('before\\n')\nstop('no')\ncat('after\\n')\n"))
    #expect(result.output == "before\n")
    #expect(result.errors.hasPrefix("Error: no\n"))
    #expect(result.errors.hasSuffix("Execution halted\n"))
    #expect(result.status == 1)
  }

  @Test("expressions before a syntax error have run")
  func syntaxError() {
    let result = run(["s.nns"], file: ("s.nns", "cat('before\\n')\nx y\n"))
    #expect(result.output == "before\n")
    #expect(result.errors.contains("unexpected symbol"))
    #expect(result.status == 1)
  }

  @Test("a missing script gives exit code 2, an unknown option 64", arguments: [(["no-such-file.nns"], 2), (["--no-such-option"], 64)])
  func wrongUsage(arguments: [String], status: Int) { #expect(run(arguments).status == status) }

  @Test(".Last runs before the end, on.exit and finally do not run at quit, options(error =) lets a script go on", arguments: [
    (".Last <- function() cat('bye')\ncat('x ')", "x bye", 0), (".Last <- function() cat('bye')\nq('no', 3)", "bye", 3),
    (".Last <- function() cat('bye')\nq('no', 4, FALSE)", "", 4), (".Last <- function() stop('e')\ncat('x')", "x", 1),
    ("f <- function() { on.exit(cat('exit')); quit(status = 7) }\nf()", "", 7), ("tryCatch(quit(status = 9), finally = cat('fin'))", "", 9),
    ("options(error = quote(cat('handler ')))\nstop('e')\ncat('after')", "handler after", 0),
    ("reg.finalizer(globalenv(), function(e) cat(' gone'), onexit = TRUE)\ncat('x')", "NULL\nx gone", 0),
  ])
  func endings(code: String, output: String, status: Int32) {
    let result = run(code.split(separator: "\n").flatMap { ["-e", String($0)] })
    #expect(result.status == status)
    #expect(output.hasPrefix("NULL") || result.output == output)
    if output.hasPrefix("NULL") { #expect(result.output.hasSuffix("x gone")) }
  }

  @Test("quit(status =) is the exit code")
  func quits() { #expect(run(["-e", "quit(status = 7)"]).status == 7) }

  @Test("--version and --help print and succeed", arguments: ["--version", "--help"])
  func information(flag: String) {
    let result = run([flag])
    #expect(result.output.contains("nns"))
    #expect(result.status == 0)
  }

  @Test("--check reports unknown functions without running")
  func check() {
    let result = run(["--check", "s.nns"], file: ("s.nns", "cat('ran')\nfrobnicate(1)\n"))
    #expect(result.output == "s.nns:2:1: could not find function \"frobnicate\"\n")
    #expect(result.status == 1)
  }

  @Test("--check takes replacements, assigned names, bquote's parts and methods' own functions for what they are")
  func checkDefinitions() {
    let script = "`second<-` <- function(x, value) { x[2] <- value; x }\nv <- 1:3\nsecond(v) <- 9L\nassign('twice', function(x) 2 * x)\ntwice(bquote(a + .(v)))\n'half' <- function(x) x / 2\nhalf(1)\n"
    let result = run(["--check", "s.nns"], file: ("s.nns", script))
    #expect(result.output.isEmpty && result.status == 0, "\(result.output)")
    #expect(run(["--check", "s.nns"], file: ("s.nns", "v <- 1\nthird(v) <- 2\n")).output == "s.nns:2:1: could not find function \"third<-\"\n")
  }

  @Test("--check reports functions that a package named by :: does not have")
  func checkQualified() {
    let result = run(["--check", "s.nns"], file: ("s.nns", "stats::sd(1:2)\nstats::quantille(1)\nnosuch::f(1)\n"))
    #expect(result.output == "s.nns:2:1: 'quantille' is not an exported object from 'namespace:stats'; did you mean `quantile`?\n" && result.status == 1)
  }

  @Test("--check knows what the packages attached by the script export, and which package has a missing function", arguments: [
    ("library(stringr)\nstr_trim(' a')\nrequire('imager')\nas.cimg(1)\n", "", 0),
    ("suppressPackageStartupMessages(library(tidyverse)); str_trim(' a')\n", "", 0),
    ("str_trim(' a')\n", "s.nns:1:1: could not find function \"str_trim\"; library(stringr) has it\n", 1),
  ])
  func checkPackages(script: String, output: String, status: Int) {
    let result = run(["--check", "s.nns"], file: ("s.nns", script))
    #expect(result.output == output)
    #expect(result.status == status)
  }

  @Test("a script that is killed has shown its whole lines")
  func killed() throws {
    let program = try #require(BuiltProgram.path), folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    _ = system("timeout 3 \(program) --vanilla -e \"f <- function() { cat('started\\n'); print(1:3); repeat {} }; f()\" > \(folder)/out")
    #expect(Package.read(folder + "/out") == "started\n[1] 1 2 3\n")
  }

  @Test("SIGTERM ends the program at once, in a loop, asleep and in a long kernel", arguments: [
    "repeat {}", "Sys.sleep(60)", "x <- array(0, c(224, 224, 3, 256)); repeat predict(network, x)",
  ])
  func terminated(code: String) throws {
    let program = try #require(BuiltProgram.path), folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("library(mxnet); network <- mx.model.load('\(Package.root)/scripts/lesson-08/model/mobilenet-v2', 0)\nfile.create('begun')\n\(code)\n", to: folder + "/s.R")
    let line = """
      cd \(folder); \(program) --vanilla s.R > out 2>&1 & n=0; while [ ! -e begun ] && [ $n -lt 400 ]; do sleep 0.05; n=$((n + 1)); done
      sleep 0.5; kill -TERM $!; wait $!; echo $? > status
      """
    Package.write(line, to: folder + "/run.sh")
    let elapsed = ContinuousClock().measure { _ = system("timeout 40 sh \(folder)/run.sh") }
    #expect(Package.read(folder + "/status") == "143\n" && elapsed < .seconds(30), "\(Package.read(folder + "/out") ?? "")")
  }

  @Test("the program runs where /proc is not mounted", .enabled(if: system("unshare -m true 2> /dev/null") == 0, "needs the right to unshare mounts"))
  func withoutProc() throws {
    let program = try #require(BuiltProgram.path), folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let line = "cat(commandArgs(TRUE), nchar(R.home()) > 1, nchar(system.file('extdata/parrots.png', package = 'imager')) > 0)"
    _ = system("unshare -m sh -c 'mount -t tmpfs none /proc && exec \"$@\"' sh \(program) --vanilla -e \"\(line)\" a > \(folder)/out 2>&1")
    #expect(Package.read(folder + "/out") == "a TRUE TRUE")
  }

  @Test("an unknown option prints the usage")
  func usage() { #expect(run(["--no-such-option"]).errors.contains("Usage: nns [options] [FILE [arguments]]")) }

  @Test("arguments after the script are the script's", arguments: [
    (["s.R", "a", "--args", "--seed"], "a --args --seed"), (["s.R", "--args", "b"], "--args b"), (["-f", "s.R", "--args", "c d"], "c d"),
    (["--seed=4", "-f", "s.R", "x"], "x"),
  ])
  func scriptArguments(arguments: [String], printed: String) {
    #expect(run(arguments, file: ("s.R", "#!/usr/bin/env nns\ncat(commandArgs(trailingOnly = TRUE))")).output == printed)
  }

  @Test("commandArgs() holds the script's path as --file=")
  func scriptPath() { #expect(run(["s.R"], file: ("s.R", "cat(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE)))")).output == "s.R") }

  @Test("--seed makes random numbers repeatable")
  func seeds() { #expect(run(["--seed", "3", "-e", "runif(1)"]).output == "[1] 0.1680415\n") }

  @Test("--threads is in the environment of the numerical libraries")
  func threads() { #expect(run(["--threads", "2", "-e", "cat(Sys.getenv('OMP_NUM_THREADS'), commandArgs(TRUE))", "k"]).output == "2 k") }

  @Test("an error inside calls lists them, as Rscript does")
  func calls() {
    let result = run(["-e", "f <- function() g(); g <- function() stop('no'); f()"])
    #expect(result.errors.hasPrefix("Error in g() : no\nCalls: f -> g\n"))
  }

  @Test("source(echo = TRUE) shows each expression", arguments: [
    (false, "\n> x <- 1\n\n> y <- x + 2\n\n> y\n[1] 3\n"),
    (true, "\n> # one\n> x <- 1  # two\n\n> y <- x +\n+   2; y\n[1] 3\n"),
  ])
  func sourceEchoes(keepsSource: Bool, printed: String) {
    let code = "source('s.R', echo = TRUE, keep.source = \(keepsSource ? "TRUE" : "FALSE"))"
    #expect(run(["-e", code], file: ("s.R", "# one\nx <- 1  # two\n\ny <- x +\n  2; y\n")).output == printed)
  }

  @Test("infinite recursion, huge vectors and deep nesting are errors", arguments: [
    "f <- function(n) f(n + 1); f(1)", "x <- 1:1e12 + 1", "x <- 1:1e17", "x <- numeric(1e15)",
  ])
  func limits(code: String) {
    let result = run(["-e", "r <- try({ \(code) }, silent = TRUE); cat(class(r))"])
    #expect(result.output == "try-error")
  }

  @Test("ten thousand brackets are a syntax error, not a crash")
  func brackets() {
    let result = run(["-"], input: String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000) + "\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("Error"))
  }
}

@Suite("nns doctor")
struct DoctorTests {
  @Test("tells versions, kernels, threads, fonts and places")
  func reports() {
    let result = run(["doctor"])
    for name in ["nns", "OpenBLAS", "oneDNN", "threads", "fonts", "terminal", "data files", "history"] {
      #expect(result.output.split(separator: "\n").contains { $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test("idle threads soon sleep, unless the user's variables say otherwise, and started programs do not see the setting")
  func idleThreads() {
    #expect(run(["doctor"], environment: ["LOGNAME=me"]).output.contains("idle threads  look for work 10000 times"))
    #expect(run(["doctor"], environment: ["LOGNAME=me", "GOMP_SPINCOUNT=5"]).output.contains("idle threads  as GOMP_SPINCOUNT"))
    #expect(run(["-e", "cat(Sys.getenv('GOMP_SPINCOUNT'), Sys.getenv('LOGNAME'))"], environment: ["LOGNAME=me"]).output == " me")
    #expect(run(["-e", "system('echo x$LOGNAME$GOMP_SPINCOUNT')"], environment: ["LOGNAME=me"]).output == "xme\n")
  }

  @Test("a problem has its remedy and exit code 1")
  func problems() {
    let result = run(["doctor"], environment: ["OMP_NUM_THREADS=1000"])
    #expect(result.output.contains("problem: more threads than cores slow each other down; use --threads "))
    #expect(result.status == 1)
  }
}

@Suite("Help")
struct HelpTests {
  @Test("functions and data sets are described: at most 20 of thousands of names are not")
  func everythingIsDescribed() {
    let code = "n <- ls(baseenv()); n <- n[!startsWith(n, '.')]; bad <- n[!nzchar(.help.summary(n))]; cat(length(n) > 3000, length(bad) <= 20, '\\n', bad)"
    let output = run(["-e", code]).output
    #expect(output.hasPrefix("TRUE TRUE"), "\(output)")
  }

  @Test("functions of package mxnet have a page with its usage and source")
  func everyOperatorHasAPage() {
    let code = """
      n <- grep('^mx[.]', ls(baseenv()), value = TRUE)
      n <- n[vapply(n, function(x) is.function(get(x)), NA)]
      all <- length(n)
      n <- c("mx.nd.internal.arange", n[seq(1, length(n), by = 9)])
      bad <- Filter(function(x) { page <- capture.output(do.call(help, list(x))); !any(page == 'Usage:') || !any(grepl('^Source:|^Defined in:', page)) }, n)
      cat(all > 500, bad, sep = '')
      """
    #expect(run(["-e", code]).output == "TRUE")
  }

  @Test("?? finds words in descriptions; apropos, args and example show what they find")
  func searches() {
    #expect(run(["-e", "??kmeans"]).output.contains("kmeans                       Groups points around `centers` means."))
    #expect(run(["-e", "apropos('^whi')", "-e", "args(sd)"]).output == "[1] \"which\"     \"which.max\" \"which.min\" \"while\"    \nfunction (x, na.rm = FALSE) \nNULL\n")
    #expect(run(["-e", "example(rev)"]).output == "\nrev> rev(1:3)\n[1] 3 2 1\n")
    #expect(run(["-e", "help.start()"]).output.contains("Networks\nmx.symbol.Variable, mx.symbol.FullyConnected"))
    #expect(run(["-e", "View(data.frame(a = 1:2))"]).output == "Data: data.frame(a = 1:2)\n  a\n1 1\n2 2\n")
  }
}

@Suite("Pipes")
struct PipeTests {
  @Test("%>% passes its left side on", arguments: [
    ("c(1, 4, 9) %>% sqrt %>% sum", "[1] 6"), ("2 %>% seq(1, 10, by = .)", "[1] 1 3 5 7 9"), ("5 %>% {. + 1}", "[1] 6"),
    ("o <- list(f = function(v) v * 2); 4 %>% o$f()", "[1] 8"), ("x <- 1:3; x %<>% rev; x", "[1] 3 2 1"),
    ("list(a = 1, b = 2) %$% (a + b)", "[1] 3"), ("4 %>% (function(v) v + 1)", "[1] 5"),
  ])
  func pipes(code: String, printed: String) { #expect(run(["-e", "library(magrittr); " + code]).output == printed + "\n") }
}

@Suite("The lesson's prediction")
struct LessonTests {
  /// The recorded stand-in for the lesson's own network: its generator is run here, then the lesson's first block, unchanged.
  @Test("ResNet-18 loads and predicts what MXNet 1.2.1 predicted", .enabled(if: Package.sharedFolder != nil, "needs ../shared"))
  func resnet() throws {
    let shared = try #require(Package.sharedFolder)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let generator = try #require(Package.read(shared + "/reference/inputs/mkmodel.R"))
    let model = generator.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("# dogs / cats") }
    Package.write(model.joined(separator: "\n"), to: folder + "/model.R")
    #expect(BuiltProgram.run(["model.R"], folder: folder, timeoutSeconds: 120).status == 0)
    let result = BuiltProgram.run([shared + "/reference/lesson/B01.R"], folder: folder, timeoutSeconds: 120)
    #expect(result.output.hasSuffix("label0973: 0.4767\n"))
  }

  @Test("the first script names the bird")
  func predicts() {
    let folder = Package.lessonFolder()
    defer { Package.remove(folder) }
    let result = BuiltProgram.run(["01-predict.nns"], folder: folder, timeoutSeconds: 60)
    #expect(result.output == "n01818515 macaw: 0.9995\n")
    #expect(result.status == 0)
  }

  @Test("a missing model is an error that lists the files looked for")
  func missingModel() {
    let result = run(["-e", "library(mxnet); mx.model.load('model/none', 3)"])
    #expect(result.errors.contains("'model/none-symbol.json', 'model/none-0003.params'"))
    #expect(result.status == 1)
  }

  @Test("a missing picture is an error that names the file")
  func missingPicture() {
    let result = run(["-e", "library(imager); load.image('none.png')"])
    #expect(result.errors.contains("File not found"))
    #expect(result.errors.contains("none.png"))
  }

  @Test("truncated files are errors that name file and offset", arguments: [
    ("scripts/lesson-08/model/mobilenet-v2-0000.params", "mx.nd.load('cut')", "is truncated"),
    ("scripts/lesson-08/model/mobilenet-v2-symbol.json", "mx.symbol.load('cut')", "at offset"),
    ("share/nns/packages/imager/extdata/parrots.png", "png::readPNG('cut')", "truncated at offset"),
  ])
  func truncated(path: String, code: String, words: String) {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.copyPrefix(of: Package.root + "/" + path, bytes: 30_001, to: folder + "/cut")
    let result = BuiltProgram.run(["-e", "library(mxnet); library(imager); x <- \(code)"], folder: folder)
    #expect(result.errors.contains(words))
    #expect(result.errors.contains("cut"))
    #expect(result.status == 1)
  }
}
