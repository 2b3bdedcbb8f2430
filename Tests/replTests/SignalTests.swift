import Glibc
import TestSupport
import Testing

/// Which thread signals from outside may interrupt: the main one alone, and programs that are started get them all.
@Suite("Signals from outside")
struct SignalTests {
  /// Prints whether each thread blocks SIGINT, the main one first, after threads of all kinds were started.
  private static let masks = """
    library(mxnet)
    x <- mx.nd.array(matrix(runif(250000), 500)); invisible(as.array(mx.nd.dot(x, x)))
    y <- matrix(runif(250000), 500); z <- solve(crossprod(y))
    # A thread that has ended since counts as one that blocks.
    blocked <- function(path) {
      line <- grep("^SigBlk:", tryCatch(readLines(path), error = function(e) "SigBlk:f", warning = function(w) "SigBlk:f"), value = TRUE)
      strtoi(substring(line, nchar(line)), 16L) %/% 2L %% 2L == 1L
    }
    threads <- sort(as.integer(list.files("/proc/self/task")))
    found <- vapply(file.path("/proc/self/task", threads, "status"), blocked, NA, USE.NAMES = FALSE)
    cat(threads[1] == Sys.getpid(), found[1], all(found[-1]), length(found) > 1, "\\n")
    """
  private static let expected = "TRUE FALSE TRUE TRUE \n"

  private func run(_ script: String) -> String {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(script, to: folder + "/s.R")
    let result = BuiltProgram.run(["--vanilla", "s.R"], folder: folder)
    return result.output + result.errors
  }

  @Test("every thread but the main one blocks them")
  func threads() { #expect(run(SignalTests.masks) == SignalTests.expected) }

  @Test("the main thread takes them also where the parent blocked them")
  func blockedByParent() {
    // A program that the test's own thread starts inherits what that thread blocks.
    var set = sigset_t(), before = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    pthread_sigmask(SIG_BLOCK, &set, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #expect(run(SignalTests.masks) == SignalTests.expected)
  }

  @Test("programs that are started block nothing", arguments: [
    "system('grep SigBlk /proc/self/status')", "cat(system('grep SigBlk /proc/self/status', intern = TRUE), sep = '\\n')",
    "cat(readLines(pipe('grep SigBlk /proc/self/status')), sep = '\\n')", "invisible(system2('grep', c('SigBlk', '/proc/self/status')))",
  ])
  func started(code: String) { #expect(run(code) == "SigBlk:\t0000000000000000\n") }
}
