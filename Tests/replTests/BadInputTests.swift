import Glibc
import TestSupport
import Testing

/// What the program does where it is used wrongly or the machine says no.
@Suite("Bad input")
struct BadInputTests {
  /// Runs a line of shell in a new folder that holds `files`; `nns` is the program.
  private func shell(_ line: String, files: [String: String] = [:]) throws -> (status: Int32, output: String, folder: String) {
    let folder = Package.temporaryFolder()
    for (name, text) in files { Package.write(text, to: "\(folder)/\(name)") }
    let program = try #require(BuiltProgram.path)
    Package.write("nns() { \(program) --vanilla \"$@\"; }\nraw() { \(program) \"$@\"; }\n\(line)\n", to: folder + "/.line")
    let status = system("cd \(folder) && timeout 60 bash .line > .out 2>&1 < /dev/null")
    return (status >> 8 & 0xff, Package.read(folder + "/.out") ?? "", folder)
  }

  @Test("wrong usage prints the usage and gives 64", arguments: [
    "raw --no-such-option", "raw -e", "raw --seed x", "raw --threads 0", "raw render", "raw render a.Rmd -o a.doc", "raw purl", "raw kernel", "raw doctor now", "raw kernel install --nope",
  ])
  func usage(line: String) throws {
    let result = try shell(line, files: ["a.Rmd": "text\n"])
    defer { Package.remove(result.folder) }
    #expect(result.status == 64)
    #expect(result.output.contains("Usage: nns") || result.output.contains("the file's ending must be"))
  }

  @Test("a script that cannot be read gives 2", arguments: ["nns none.R", "nns .", "nns -f none.R", "raw purl none.Rmd", "raw render none.Rmd", "nns --check none.R"])
  func unreadable(line: String) throws {
    let result = try shell(line)
    defer { Package.remove(result.folder) }
    #expect(result.status == 2, "\(result.output)")
    #expect(result.output.contains("cannot open file"))
  }

  @Test("a closed pipe ends the program quietly", arguments: ["nns -e 'repeat cat(\"line\\n\")' | head -n 1", "nns -e 'for (i in 1:100000) print(i)' | head -n 1"])
  func closedPipe(line: String) throws {
    let result = try shell(line)
    defer { Package.remove(result.folder) }
    #expect(result.output == "line\n" || result.output == "[1] 1\n")
  }

  @Test("a script that fails or reports after standard error was closed gives 1", arguments: ["stop(\"no\")", "repeat message(\"on\")", "warning(\"w\"); stop(\"no\")"])
  func closedErrors(code: String) throws {
    let result = try shell("mkfifo p; sleep 0 < p & nns -e 'Sys.sleep(0.3); \(code)' 2> p; echo gave $?")
    defer { Package.remove(result.folder) }
    #expect(result.output == "gave 1\n")
  }

  @Test("a file that is written whole keeps its owner's rights and links, and shrinks")
  func rewritten() throws {
    let result = try shell("""
      chmod 600 t.txt; ln t.txt hard; ln -s t.txt soft; nns -e 'writeLines(c("longer", "text"), "soft"); cat("ab", file = "t.txt"); cat("c\n", file = "t.txt", append = TRUE)
      x <- 1; y <- 2; dump(c("x", "y"), "d.R"); dump("x", "d.R", append = TRUE)'; cat hard; stat -c '%a %s' t.txt; cat d.R
      """, files: BadInputTests.files)
    defer { Package.remove(result.folder) }
    #expect(result.output == "abc\n600 4\nx <-\n1\ny <-\n2\nx <-\n1\n")
  }

  @Test("output to a full disk is told and gives 1")
  func fullOutput() throws {
    let result = try shell("nns -e 'cat(\"words\\n\")' > /dev/full")
    defer { Package.remove(result.folder) }
    #expect(result.output == "nns: standard output cannot be written: No space left on device\n")
    #expect(result.status == 1)
  }

  private static let files = ["a.Rmd": "```{r}\nplot(1:3)\n```\n", "a.html": "old\n", "m.R": """
    library(mxnet)
    mx.nd.save(list(w = mx.nd.ones(c(100, 100))), "w.nd")
    """, "w.nd": "old\n", "s.R": "saveRDS(runif(10000), 'x.rds')\n", "x.rds": "old\n", "t.txt": "old\n"]

  @Test("where a file may not grow, the old one stays whole and the reason is told", arguments: [
    ("raw render a.Rmd -o a.html", "a.html"), ("nns m.R", "w.nd"), ("nns s.R", "x.rds"),
    ("nns -e 'write.csv(data.frame(a = 1:50000), \"t.txt\")'", "t.txt"), ("nns -e 'write.table(matrix(1, 10000, 2), \"t.txt\")'", "t.txt"),
    ("nns -e 'writeLines(as.character(1:50000), \"t.txt\")'", "t.txt"), ("nns -e 'x <- runif(50000); dump(\"x\", \"t.txt\")'", "t.txt"),
    ("nns -e 'dput(runif(50000), \"t.txt\")'", "t.txt"), ("nns -e 'cat(1:50000, file = \"t.txt\")'", "t.txt"),
    ("nns -e 'capture.output(print(1:50000), file = \"t.txt\")'", "t.txt"), ("nns -e 'writeBin(runif(50000), \"t.txt\")'", "t.txt"),
  ])
  func fullDisk(line: String, file: String) throws {
    let result = try shell("(ulimit -f 4; \(line))", files: BadInputTests.files)
    defer { Package.remove(result.folder) }
    #expect(result.status == 1)
    #expect(Package.read("\(result.folder)/\(file)") == "old\n", "\(result.output)")
    #expect(result.output.contains("File too large"), "\(result.output)")
    #expect(Package.files(below: result.folder, suffix: ".tmp").isEmpty)
  }

  @Test("an interrupt ends a script with 1 after exit actions and handlers, and without .Last, as in R", arguments: [
    ("f <- function() { on.exit(cat('exit\n')); tryCatch({ file.create('on'); repeat sqrt(2) }, finally = cat('finally\n')) }; f()", "finally\nexit\n\nExecution halted\n", 1),
    ("x <- try({ file.create('on'); repeat sqrt(2) }); cat('on\n')", "\nExecution halted\n", 1),
    ("tryCatch({ file.create('on'); repeat sqrt(2) }, interrupt = function(e) cat('caught\n'))", "caught\nlast\n", 0),
    ("withCallingHandlers({ file.create('on'); repeat sqrt(2) }, interrupt = function(e) cat('saw\n'))", "saw\n\nExecution halted\n", 1),
    ("options(error = quote(cat('handler\n'))); { file.create('on'); repeat sqrt(2) }\ncat('goes on\n')", "\nhandler\ngoes on\nlast\n", 0),
  ])
  func interruptedScript(code: String, output: String, status: Int) throws {
    let result = try shell("""
      nns() { exec \(BuiltProgram.path ?? "nns") --vanilla "$@"; }
      nns -e ".Last <- function() cat('last\n')" -e "\(code)" > told 2>&1 & process=$!
      while [ ! -e on ]; do sleep 0.02; done; kill -INT $process; wait $process; echo gave $?; cat told
      """)
    defer { Package.remove(result.folder) }
    #expect(result.output == "gave \(status)\n" + output)
  }

  @Test("a model that does not fit leaves both files of the old one", arguments: ["mx.nd.ones(c(100, 100))", "mx.nd.ones(2)"])
  func fullModel(weight: String) throws {
    let layers = weight.contains("100") ? 1 : 60
    let result = try shell("""
      (ulimit -f 4; nns -e 'library(mxnet); net <- mx.symbol.Variable("x")
      for (k in 1:\(layers)) net <- mx.symbol.FullyConnected(net, num_hidden = 100)
      mx.model.save(list(symbol = net, arg.params = list(w = \(weight))), "m", 3)')
      """, files: ["m-symbol.json": "old\n", "m-0003.params": "old\n"])
    defer { Package.remove(result.folder) }
    #expect(result.status == 1)
    #expect(result.output.contains("cannot write 'm-") && result.output.contains("File too large"), "\(result.output)")
    for file in ["m-symbol.json", "m-0003.params"] { #expect(Package.read("\(result.folder)/\(file)") == "old\n") }
    #expect(Package.files(below: result.folder, suffix: ".tmp").isEmpty)
  }

  @Test("output diverted to a full disk is told")
  func fullSink() throws {
    let result = try shell("(ulimit -f 4; nns -e 'sink(\"o.txt\"); print(runif(50000)); sink(); cat(\"on\")')")
    defer { Package.remove(result.folder) }
    #expect(result.output.contains("cannot write to 'o.txt': File too large"), "\(result.output)")
    #expect(result.output.contains("on"))
  }

  @Test("a notebook that is no notebook is an error with its place", arguments: [("a.ipynb", "{\"cells\": 3"), ("b.ipynb", "[]"), ("c.Rmd", "```{r, fig.width=}\n1\n```\n"), ("d.Rmd", "```{r}\n1 +\n```\n")])
  func badNotebooks(name: String, text: String) throws {
    let result = try shell("raw render \(name) -o o.html", files: [name: text])
    defer { Package.remove(result.folder) }
    #expect(result.status == 1, "\(result.output)")
    #expect(result.output.contains(name), "\(result.output)")
    #expect(access(result.folder + "/o.html", F_OK) != 0)
  }
}
