import TestSupport
import Testing

/// What the variables of a call hold is freed when nobody can reach it any more, and not before.
@Suite struct ScopeTests {
  private func output(_ script: String) -> String {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(script, to: "\(folder)/scopes.R")
    let run = BuiltProgram.run(["scopes.R"], folder: folder)
    return run.output + run.errors
  }

  @Test(
    "calls leave nothing behind",
    arguments: [
      "function(x) { y <- x + 1; 1 }", "function(x, a = x[1], b = 1 + 1) { y <- x + 1; 1 }", "function(x) { g <- function() x; g(); 1 }",
      "function(x) { y <- x + 1; sapply(1:3, function(i) i); 1 }", "function(x) { y <- x + 1; e <- environment(); 1 }", "function(x) { y <- x + 1; m <- u ~ v; 1 }",
      "function(x) { y <- x + 1; l <- list(get = function() x, other = list(function(v) x <<- v)); 1 }", "function(x) { y <- x + 1; g <- function(n) if (n > 0) g(n - 1) else 1; g(3) }",
      "function(x, h = function() x[1]) { y <- x + 1; h() }", "function(x) { y <- x + 1; g <- function() x; for (i in 1:2) if (i == 2) return(2) }",
      "function(x) { g <- function() x; try(stop('a'), silent = TRUE); g()[1] }",
    ])
  func freed(_ definition: String) {
    let printed = output(
      """
      size <- function() as.numeric(gsub("[^0-9]", "", grep("VmRSS", readLines("/proc/self/status"), value = TRUE))) / 1024
      f <- \(definition)
      invisible(f(numeric(5e5)))
      before <- size()
      for (i in 1:30) f(numeric(5e5) + i)
      grown <- size() - before
      # What is left of thirty calls would take 120 MB.
      if (grown > 40) cat("grown by", grown, "MB") else cat("flat")
      """)
    #expect(printed == "flat", "\(definition)")
  }

  @Test("what is returned or kept elsewhere has all it needs")
  func kept() {
    let printed = output(
      """
      n0 <- 1
      counter <- function(start = 0) { n <- start; list(up = function(by = n0) { n <<- n + by; n }, value = function() n) }
      make <- function() { k <- 5; g <- function() k; h <- function() g(); h }
      later <- function(x, y = x * 2) function() c(x, y)
      outer <- function() { z <- 7; g <- function() z; keep <<- g; g2 <- g; 1 }
      shared <- function() { z <- 8; l <- list(function() z); kept <<- l; m <- l; m[[2]] <- 1; 1 }
      same <- function() { z <- 6; l <- list(function() z); kept2 <<- unclass(l); attr(l, "a") <- 1; 1 }
      formula <- function() { z <- 3; m <- y ~ z; kept3 <<- m; attr(m, "a") <- 1; 1 }
      a <- counter(); for (i in 1:50) { a$up(); counter() }
      h <- make(); l <- later(3); invisible(outer() + shared() + same() + formula())
      e <- (function() { w <- 9; s <- function() w; environment() })()
      fs <- lapply(1:3, function(i) { j <- i * 10; k <- function() j; list(k) })
      m <- (function() { q <- 4; p <- function() q; y ~ p(q) })()
      passed <- (function(v) { g <- function() v; (function(f) { u <- f; function() u() })(g) })(11)
      invisible(gc())
      cat(a$value(), h(), l(), keep(), kept[[1]](), kept2[[1]](), get("z", environment(kept3)), e$s(), fs[[2]][[1]](), get("p", environment(m))(), passed())
      """)
    #expect(printed == "50 5 3 6 7 8 6 3 9 20 4 11")
  }
}
