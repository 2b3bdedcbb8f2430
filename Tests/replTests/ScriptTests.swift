import Glibc
import TestSupport
import Testing

/// What `Rscript` does with scripts: standard input that is the script itself, reports of errors, options. Expectations are GNU R 4.2.2's.
@Suite("Scripts as Rscript runs them")
struct ScriptTests {
  private func run(_ arguments: [String], input: String = "", script: String = "") -> ProgramRun {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(script, to: folder + "/s.R")
    return BuiltProgram.run(["--vanilla"] + arguments, input: input, folder: folder)
  }

  /// Standard error without the places and hints that follow R's words.
  private func words(_ errors: String) -> String {
    errors.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("  <") && !$0.hasPrefix("  s.R:") && !$0.contains("| ") }.joined(separator: "\n")
  }

  @Test("scan(), readLines(stdin()) and read.table(stdin()) read the script's next lines, up to an empty one", arguments: [
    ("x <- scan(quiet = TRUE)\n1 2 3\n4\n\nprint(sum(x))\n", "[1] 10\n"), ("x <- readLines(stdin(), 2)\nhello\nworld\nprint(x)\n", "[1] \"hello\" \"world\"\n"),
    ("d <- read.table(stdin(), header = TRUE)\na b\n1 2\n3 4\n\nprint(d)\n", "  a b\n1 1 2\n2 3 4\n"),
    ("x <- scan(stdin(), n = 3, quiet = TRUE)\n1 2 3\nprint(x)\n", "[1] 1 2 3\n"), ("x <- scan(quiet = TRUE); y <- 2\n5\n\nx + y\n", "[1] 7\n"),
    ("x <- readLines(stdin(), n = 1)\nprint(x)\ncat('next\\n')\n", "next\n"),
  ])
  func inlineInput(script: String, output: String) {
    #expect(run(["s.R"], input: "not this\n", script: script).output == output)
    #expect(run(["-"], input: script).output == output)
  }

  @Test("with -e, readLines(stdin()) reads the next expressions and the empty line after the last")
  func inlineExpressions() {
    #expect(run(["-e", "x <- readLines(stdin()); print(x)", "-e", "print(2)"], input: "not this\n").output == "[1] \"print(2)\" \"\"        \n")
  }

  @Test("file(\"stdin\") and \"stdin\" are the program's standard input", arguments: [
    "print(readLines(file('stdin')))", "print(readLines('stdin'))", "print(scan('stdin', '', quiet = TRUE))", "print(names(read.csv('stdin')))",
  ])
  func standardInput(code: String) { #expect(run(["-e", code], input: "a\n").output == "[1] \"a\"\n") }

  @Test("what follows -e EXPR are arguments, but for options of our own", arguments: [
    (["-e", "commandArgs(TRUE)", "--foo", "-x", "a"], "[1] \"--foo\" \"-x\"    \"a\"    \n"), (["-e", "commandArgs(TRUE)", "--version"], "[1] \"--version\"\n"),
    (["-e", "commandArgs(TRUE)", "-q", "-e", "2"], "[1] \"-q\" \"-e\" \"2\" \n"), (["-e", "set.seed(1); x <- runif(1)", "-e", "identical(x, 5)", "--seed", "3"], "[1] FALSE\n"),
  ])
  func trailing(arguments: [String], output: String) { #expect(run(arguments).output == output) }

  @Test("a process is signalled")
  func signals() { #expect(run(["-e", "tools::pskill(Sys.getpid(), tools::SIGKILL); Sys.sleep(5)"]).status == 128 + 9) }

  @Test("what a diverted output cannot hold is a warning that handlers see")
  func divertedToFull() {
    let code = "tryCatch({ sink('/dev/full'); print(1); sink() }, warning = function(w) cat(conditionMessage(w), sink.number()))"
    #expect(run(["-e", code]).output == "cannot write to '/dev/full': No space left on device 0")
  }

  @Test("errors name the calls that R names", arguments: [
    ("eval(quote(stop('x')))", "Error in eval(quote(stop(\"x\"))) : x\nCalls: eval -> eval\n"),
    ("evalq(log('a'), new.env())", "Error in log(\"a\") : non-numeric argument to mathematical function\nCalls: evalq -> evalq\n"),
    ("tryCatch(stop('a'), finally = cat(''))", "Error in tryCatchList(expr, classes, parentenv, handlers) : a\nCalls: tryCatch -> tryCatchList\n"),
    ("tryCatch(warning('a'), warning = function(w) stop('h'))", "Error in value[[3L]](cond) : h\nCalls: tryCatch -> tryCatchList -> tryCatchOne -> <Anonymous>\n"),
    ("print.foo <- function(x, ...) stop('no'); structure(1, class = 'foo')", "Error in print.foo(x) : no\nCalls: <Anonymous> -> print.foo\n"),
    ("mean[1]", "Error in mean[1] : object of type 'closure' is not subsettable\n"),
    ("source(textConnection('f <- function() stop(\"E\"); f()'))", "Error in f() : E\nCalls: source -> withVisible -> eval -> eval -> f\n"),
    ("read.csv('none.csv')", "Error in file(file, \"rt\") : cannot open the connection\nCalls: read.csv -> read.table -> file\nIn addition: Warning message:\nIn file(file, \"rt\") :\n  cannot open file 'none.csv': No such file or directory\n"),
    ("writeLines('a', 'none/x')", "Error in file(con, \"w\") : cannot open the connection\nCalls: writeLines -> file\nIn addition: Warning message:\nIn file(con, \"w\") : cannot open file 'none/x': No such file or directory\n"),
  ])
  func errorCalls(code: String, text: String) {
    let result = run(["-e", code])
    #expect(words(result.errors) == text + "Execution halted\n")
    #expect(result.status == 1)
  }

  @Test("warnings: at once, of quit's arguments, as an object", arguments: [
    ("f <- function() warning('now', immediate. = TRUE); f()", "", "Warning in f() : now\n"),
    ("q('ask')", "", "Warning message:\nIn q(\"ask\") :\n  save=\"ask\" in non-interactive use: command-line default will be used\n"),
    ("require(abind); suppressMessages(require(scales)); require(abind)", "", "Loading required package: abind\n"),
    ("x <- require(nopackage)", "", "Loading required package: nopackage\nWarning message:\nIn library(package, lib.loc = lib.loc, character.only = TRUE, logical.return = TRUE,  :\n  there is no package called ‘nopackage’\n"),
    ("x <- require(nopackage, quietly = TRUE)", "", "Warning message:\nIn library(package, lib.loc = lib.loc, character.only = TRUE, logical.return = TRUE,  :\n  there is no package called ‘nopackage’\n"),
  ])
  func warnings(code: String, output: String, errors: String) {
    let result = run(["-e", code])
    #expect(result.output == output)
    #expect(result.errors == errors)
  }

  @Test("an unknown function of a package that is not attached names the package", arguments: [
    ("load.image('a.png')", "in package imager: library(imager) attaches it"), ("mutate(iris)", "in packages dplyr, plyr, tidyverse: library(dplyr) attaches it"),
    ("suppressMessages(library(imager)); load.imag('a.png')", "did you mean `load.image`?"),
  ])
  func functionOfAPackage(code: String, hint: String) { #expect(run(["-e", code]).errors.contains(hint)) }

  @Test("warnings() is an object that prints what was told")
  func warningsObject() {
    let result = run(["-e", "f <- function() { warning('a'); warning('b') }; f()", "-e", "w <- warnings(); class(w); names(w); w"])
    #expect(result.output == "[1] \"warnings\"\n[1] \"a\" \"b\"\nWarning messages:\n1: In f() : a\n2: In f() : b\n")
  }

  @Test("an error is told before on.exit and finally run, as in R", arguments: [
    ("f <- function() { on.exit(cat('exit\\n')); g() }; g <- function() { on.exit(cat('inner\\n')); stop('deep') }; f()", "Error in g() : deep\nCalls: f -> g\ninner\nexit\nExecution halted\n"),
    ("f <- function(x) stop('no'); tryCatch(f(), finally = cat('fin\\n'))", "Error in f() : no\nCalls: tryCatch -> tryCatchList -> f\nfin\nExecution halted\n"),
    ("f <- function() { on.exit(return(5)); stop('x') }; print(f()); cat('on\\n')", "Error in f() : x\nCalls: print -> f\n[1] 5\non\n"),
    ("f <- function() { on.exit(cat('exit\\n')); stop('x') }; cat(try(f(), silent = TRUE))", "exit\nError in f() : x\n"),
  ])
  func toldBeforeExit(code: String, text: String) {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    #expect(words(BuiltProgram.run(["--vanilla", "-e", code], folder: folder, joinsErrors: true).output) == text)
  }

  @Test("traceback(2) in an error handler shows the calls that failed")
  func tracebackInHandler() {
    let result = run(["s.R"], script: "options(error = quote({ traceback(2); q(status = 5) }))\nf <- function() stop('x')\nf()\n")
    #expect(result.output == "2: stop(\"x\")\n1: f()\n")
    #expect(result.status == 5)
  }

  @Test("source(verbose = TRUE) tells what it does")
  func verboseSource() {
    let output = run(["-e", "source('s.R', verbose = TRUE)"], script: "x <- 1\nx\n").output
    #expect(output.hasPrefix("'envir' chosen:<environment: R_GlobalEnv>\nencoding = \"native.enc\" chosen\n --> from_file='TRUE'\n lines:function (x, ...)  \n--> parsed 2 expressions"))
    #expect(output.hasSuffix("\n>>>> eval(expression_nr. 2 )\n\t\t =================\n\n> x\n[1] 1\n .. after ‘expression(x)’\n"))
  }

  @Test("arguments after -e are the expression's, as Rscript hands them on", arguments: [
    (["a", "b"], "a|b"), (["-x", "--foo=1", "b"], "-x|--foo=1|b"), (["--args", "a"], "--args|a"), (["s.R"], "s.R"),
  ])
  func arguments(given: [String], printed: String) {
    #expect(run(["-e", "cat(commandArgs(TRUE), sep = '|')"] + given).output == printed)
  }

  @Test("an expression of blanks is refused in R's words", arguments: ["", " "])
  func emptyExpression(text: String) {
    let result = run(["-e", text])
    #expect(result.errors == "ERROR: option '-e' requires a non-empty argument\n")
    #expect(result.status == 1)
  }

  @Test("R's own options are accepted", arguments: [
    ["--default-packages=stats,utils"], ["--encoding=UTF-8"], ["--max-ppsize=50000"], ["--verbose"], ["--no-echo", "--no-restore", "--no-save"], ["--quiet", "--slave"],
  ])
  func options(flags: [String]) { #expect(run(flags + ["-e", "cat('x')"]).output == "x") }

  @Test("a script in a folder that is marked as executable runs by its first line")
  func shebang() throws {
    let program = try #require(BuiltProgram.path)
    let result = run(["-e", "invisible(Sys.chmod('s.R', '755')); cat(system('./s.R p q', intern = TRUE))"], script: "#!\(program) --vanilla\ncat('ran', commandArgs(TRUE), '\\n')\n")
    #expect(result.output == "ran p q ")
  }

  @Test("a program copied elsewhere says what it lacks")
  func copiedAlone() throws {
    let program = try #require(BuiltProgram.path), folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let line = "library(imager); load.image(system.file('extdata/parrots.png', package = 'imager'))"
    _ = system("cp \(program) \(folder)/nns && cd \(folder) && env -i PATH=/usr/bin:/bin HOME=\(folder) ./nns --vanilla -e \"\(line)\" > out 2>&1")
    #expect((Package.read(folder + "/out") ?? "").contains("set NNS_SHARE to the folder share/nns"))
  }
}
