import TestSupport
import Testing

@Suite("Packages of others that are stood in for")
struct PackageTests {
  private func agrees(_ text: String) {
    if let difference = TranscriptRunner.difference(Transcript(name: "packages", text: text)) { Issue.record("\n\(difference)") }
  }

  @Test("verbs on data frames see columns and groups")
  func verbs() {
    agrees(
      """
      suppressMessages(library(dplyr))
      df <- data.frame(g = c("a", "b", "a"), v = 1:3)
      df %>% filter(v > 1) %>% mutate(w = v * 2) %>% arrange(desc(w))
      #>   g v w
      #> 1 a 3 6
      #> 2 b 2 4
      as.data.frame(df %>% group_by(g) %>% summarise(n = n(), total = sum(v)))
      #>   g n total
      #> 1 a 2     4
      #> 2 b 1     2

      """)
  }

  @Test("attaching says what it hides")
  func masks() {
    agrees(
      """
      library(dplyr)
      #!
      #! Attaching package: ‘dplyr’
      #!
      #! The following objects are masked from ‘package:stats’:
      #!
      #!     filter, lag
      #!
      #! The following objects are masked from ‘package:base’:
      #!
      #!     intersect, setdiff, setequal, union
      #!
      search()[2]
      #> [1] "package:dplyr"

      """)
  }

  @Test("tables are indexed by expressions on their columns")
  func tables() {
    agrees(
      """
      library(data.table)
      d <- data.table(g = c("a", "b", "a"), v = 1:3)
      d[v > 1]
      #>    g v
      #> 1: b 2
      #> 2: a 3
      d[, .(total = sum(v), n = .N), by = g]
      #>    g total n
      #> 1: a     4 2
      #> 2: b     2 1
      d[, w := v * 2]
      d$w
      #> [1] 2 4 6

      """)
  }

  @Test("functions of a package are reached without attaching it")
  func qualified() {
    agrees(
      """
      stringr::str_pad("5", 3, pad = "0")
      #> [1] "005"
      dim(abind::abind(matrix(1:4, 2), matrix(1:4, 2), along = 3))
      #> [1] 2 2 2
      purrr::map_dbl(1:3, ~ .x^2)
      #> [1] 1 4 9

      """)
  }

  @Test("options of the command line are parsed, shown and refused as argparse does")
  func commandLines() {
    agrees(
      """
      library(argparse)
      p <- ArgumentParser(prog = "train", description = "train a network")
      p$add_argument("--network", type = "character", default = "mlp", choices = c("mlp", "lenet"), help = "which one, default %(default)s")
      p$add_argument("-b", "--batch-size", type = "integer", default = 128)
      p$add_argument("--cpu", action = "store_true", default = FALSE, help = "use cpu")
      p$add_argument("files", nargs = "*")
      str(p$parse_args(c("--network=lenet", "-b5", "x", "--cpu", "y")))
      #> List of 4
      #>  $ batch_size: int 5
      #>  $ cpu       : logi TRUE
      #>  $ files     : chr [1:2] "x" "y"
      #>  $ network   : chr "lenet"
      p$print_help()
      #> usage: train [-h] [--network {mlp,lenet}] [-b BATCH_SIZE] [--cpu] [files ...]
      #>
      #> train a network
      #>
      #> positional arguments:
      #>   files
      #>
      #> options:
      #>   -h, --help            show this help message and exit
      #>   --network {mlp,lenet}
      #>                         which one, default mlp
      #>   -b BATCH_SIZE, --batch-size BATCH_SIZE
      #>   --cpu                 use cpu
      p$parse_args(c("--batch", "many"))
      #! Error: parse error:
      #! usage: train [-h] [--network {mlp,lenet}] [-b BATCH_SIZE] [--cpu] [files ...]
      #! train: error: argument -b/--batch-size: invalid int value: 'many'
      #! Execution halted

      """)
  }

  @Test("scores of predictions: AUC and Metrics")
  func scores() {
    agrees(
      """
      library(AUC)
      r <- roc(c(0.9, 0.8, 0.7, 0.3), factor(c(1, 0, 1, 0)))
      r$fpr
      #> [1] 0.0 0.0 0.5 0.5 1.0
      auc(r)
      #> [1] 0.75
      Metrics::auc(c(1, 0, 1, 0), c(0.9, 0.8, 0.7, 0.3))
      #> [1] 0.75
      Metrics::rmse(c(1, 2), c(1, 4))
      #> [1] 1.414214
      Metrics::logLoss(c(1, 0), c(0.9, 0.2))
      #> [1] 0.164252

      """)
  }

  @Test("tests of testthat report what does not hold and stop")
  func expectations() {
    agrees(
      """
      library(testthat)
      test_that("sums", { expect_equal(1 + 1, 2); expect_error(stop("abc"), "b") })
      #> Test passed
      try(expect_gt(1, 2))
      #! Error : 1 is not strictly more than 2. Difference: -1
      test_that("differences", { expect_equal(c(1, 2), c(1, 3)); expect_true(FALSE) })
      #> ── Failure (???): differences ──────────────────────────────────────────────────
      #> c(1, 2) not equal to c(1, 3).
      #> 1/2 mismatches
      #> [2] 2 - 3 == -1
      #>
      #> ── Failure (???): differences ──────────────────────────────────────────────────
      #> FALSE is not TRUE
      #>
      #> `actual`:   FALSE
      #> `expected`: TRUE
      #>
      #! Error in reporter$stop_if_needed() : Test failed
      #! Calls: test_that
      #! Execution halted

      """)
  }
}
