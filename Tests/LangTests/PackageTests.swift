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
}
