import Glibc
import TestSupport
import Testing

/// Renders `text` and returns the run, and the written file (nil when absent).
private func render(_ text: String, name: String = "a.Rmd", to target: String = "out.html") -> (run: ProgramRun, page: String?) {
  let folder = Package.temporaryFolder()
  defer { Package.remove(folder) }
  Package.write(text, to: "\(folder)/\(name)")
  let run = BuiltProgram.run(["render", name, "-o", target], folder: folder, timeoutSeconds: 60)
  return (run, Package.read("\(folder)/\(target)"))
}

private func chunk(_ head: String, _ code: String) -> String { "```{r \(head)}\n\(code)\n```\n" }

@Suite("nns render")
struct NotebookRenderTests {
  @Test("state is kept between chunks and values are printed with ##")
  func state() throws {
    let (run, page) = render("# Title 中文\n\n" + chunk("", "x <- 40") + "\n" + chunk("", "x + 2") + "\nand `r x`.\n")
    #expect(run.status == 0)
    let html = try #require(page)
    #expect(html.contains("<code>## [1] 42\n</code>"))
    #expect(html.contains("<h1>Title 中文</h1>"))
    #expect(html.contains("<p>and 40.</p>"))
    #expect(!html.contains("<script"))
  }

  @Test("options choose what is shown", arguments: [
    ("echo=FALSE", "y <- 5; y", true, false), ("results='hide'", "y <- 5; y", false, true), ("include=FALSE", "y <- 5; y", false, false),
    ("eval=FALSE", "y <- 5; y", false, true), ("echo=1 > 2", "y <- 5; y", true, false),
  ])
  func options(head: String, code: String, showsOutput: Bool, showsSource: Bool) throws {
    let html = try #require(render(chunk(head, code)).page)
    #expect(html.contains("## [1] 5") == showsOutput)
    #expect(html.contains("y &lt;- ") == showsSource)
  }

  @Test("every chunk begins in the document's folder, or in the one that opts_knit names, and the page lies where the command says")
  func folders() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    mkdir(folder + "/sub", 0o755)
    let text = chunk("", "basename(getwd())\nsetwd('/')") + "in `r basename(getwd())`\n\n" + chunk("", "knitr::opts_knit$set(root.dir = 'sub/..')\nbasename(getwd())") + "\n"
      + chunk("", "getwd() == '\(folder)'\nknitr::opts_knit$get('root.dir')")
    Package.write(text, to: folder + "/sub/a.Rmd")
    let run = BuiltProgram.run(["render", "sub/a.Rmd", "-o", "out.md"], folder: folder, timeoutSeconds: 60)
    #expect(run.errors.contains("sub/a.Rmd: the working directory was changed to /; the next chunk begins in \(folder)/sub\n"))
    let page = try #require(Package.read(folder + "/out.md"))
    for part in ["## [1] \"sub\"\n```\n\n```r\nsetwd", "in sub\n", "basename(getwd())\n```\n\n```\n## [1] \"sub\"", "## [1] TRUE", "## [1] \"sub/..\""] {
      #expect(page.contains(part), "\(part) is not in\n\(page)")
    }
  }

  @Test("options have knitr's values before they are set", arguments: [
    ("opts_chunk$get('fig.width')", "7"), ("opts_chunk$get('echo')", "TRUE"), ("{ opts_chunk$set(echo = FALSE); opts_chunk$get('echo', default = TRUE) }", "TRUE"),
    ("{ opts_chunk$append(class.source = 'a'); opts_chunk$append(class.source = 'b'); opts_chunk$get('class.source') }", "a, b"),
    ("names(opts_knit)", "get, set, delete, append, merge, restore"), ("names(knit_patterns$get())", "chunk.begin, chunk.end, ref.chunk, inline.code"),
    ("{ opts_chunk$set(fig.width = 3); opts_chunk$delete('fig.width'); opts_chunk$get('fig.width') }", "7"),
    ("is.null(opts_knit$get('root.dir'))", "TRUE"), ("names(opts_chunk$get(c('echo', 'no')))", "echo, no"),
  ])
  func optionValues(code: String, value: String) throws {
    let page = try #require(render(chunk("include=FALSE", "library(knitr)") + "\nvalue `r \(code)` end\n", to: "out.md").page)
    #expect(page.contains("value \(value) end"), "\(page)")
  }

  @Test("conditions stand alone unless they are the same, warnings of one line are broken, and inline code is found where knitr finds it")
  func conditionsAndInlineCode() throws {
    let code = """
      f <- function() warning("a warning of so many words that they do not fit into one line of the page")
      f()
      for (i in 1:2) message("round ", i)
      for (i in 1:2) message("same"); message("open ", appendLF = FALSE); message("end")
      message("a"); message("b")
      """
    let text = chunk("include=FALSE", "opts <- knitr:::knit_concord$get('infile')") + chunk("", code)
      + "four is ``` `r 2 + 2` ```, ``` ``r \"r x\"`` ``` shows code, from `r basename(opts)` or `r knitr::current_input()`\n\n```\nfenced `r 2 *\n  5`\n```\n"
    let (run, page) = render(text, to: "out.md")
    #expect(run.status == 0, "\(run.errors)")
    let markdown = try #require(page)
    for part in [
      "```\n## Warning in f(): a warning of so many words that they do not fit into one line\n## of the page\n```", "## round 1\n```\n\n```\n## round 2\n```", "## same\n## same\n```", "## open end\n```", "## a\n```\n\n```\n## b\n```",
      "four is ``` 4 ```, ``` `r x` ``` shows code, from a.Rmd or a.Rmd", "\nfenced 10\n",
    ] { #expect(markdown.contains(part), "\(part) is not in\n\(markdown)") }
  }

  @Test("hooks of chunks and of output, templates, code from files, other languages and captions of what a chunk computes, as knitr writes them")
  func knitr() throws {
    let setup = """
      library(knitr)
      writeLines(c('## ---- outside', '6 * 7', '', '## ---- other', '8'), 'code.R')
      read_chunk('code.R')
      opts_template$set(quiet = list(echo = FALSE, comment = '#>'))
      knit_hooks$set(around = function(before, options, envir) if (before) 'BEFORE' else paste('AFTER', options$label))
      shown <- knit_hooks$get('output')
      knit_hooks$set(output = function(x, options) {
        if (!is.null(options$out.lines)) x <- paste(c(head(strsplit(x, '\\n')[[1]], options$out.lines), '....'), collapse = '\\n')
        shown(x, options)
      })
      """
    let text = chunk("include=FALSE", setup) + chunk("outside", "") + chunk("around=TRUE", "1") + chunk("opts.label='quiet'", "1 + 1") + chunk("out.lines=1", "1:40")
      + chunk("engine='bash'", "echo $((20 + 3))") + "```{cat, engine.opts=list(file='made.txt')}\nsome text\n```\n" + chunk("", "readLines('made.txt')")
      + "```{asis}\n*as is*\n```\n" + "```{verbatim}\n`r 1` stays\n```\n" + chunk("fig.cap=paste('n is', n), out.width='50%', fig.align='center'", "n <- 3; plot(1:n)")
      + chunk("", "plot(1)") + "open ended\n\n```{r}\n11\n```{r}\n12\n```\n" + chunk("", "knit_exit()") + "never seen\n"
    let (run, page) = render(text, to: "out.md")
    #expect(run.status == 0, "\(run.errors)")
    let markdown = try #require(page)
    for part in [
      "```r\n6 * 7\n```", "## [1] 42", "BEFORE\n\n```r\n1\n```", "AFTER unnamed-chunk-2", "#> [1] 2", "##  [1]  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25\n....",
      "## 23", "## [1] \"some text\"", "\n*as is*\n", "`r 1` stays", "![plot of chunk unnamed-chunk-11](out_files/figure-2.png)", "## [1] 12",
      "<div class=\"figure\" style=\"text-align: center\">\n<img src=\"out_files/figure-1.png\" alt=\"n is 3\" width=\"50%\" />\n<p class=\"caption\">n is 3</p>\n</div>",
    ] { #expect(markdown.contains(part), "\(part)\n-----\n\(markdown)") }
    #expect(!markdown.contains("never seen") && !markdown.contains("\n1 + 1"))
  }

  @Test("held figures, and those of one expression, stand side by side")
  func sideBySide() throws {
    let text = chunk("fig.show='hold', out.width='50%', fig.align='center'", "plot(1)\nplot(2)") + chunk("", "for (i in 1:2) plot(i)") + chunk("", "plot(1)\nplot(2)")
    let markdown = try #require(render(text, to: "out.md").page), html = try #require(render(text).page)
    let image = { (number: Int) in "<img src=\"out_files/figure-\(number).png\" alt=\"plot of chunk unnamed-chunk-1\" width=\"50%\" />" }
    for part in [
      "<div class=\"figure\" style=\"text-align: center\">\n\(image(1))\(image(2))\n</div>", "chunk-2](out_files/figure-3.png)![plot of chunk unnamed-chunk-2](out_files/figure-4.png)",
      "figure-5.png)\n\n```r\nplot(2)",
    ] { #expect(markdown.contains(part), "\(part)\n-----\n\(markdown)") }
    #expect(html.contains("<figure style=\"text-align: center\"><img") && html.split(separator: "<figure").count == 5 && html.split(separator: "<img ").count == 7)
  }

  @Test("classes of source and output, style chunks and lists of authors reach the page")
  func classes() throws {
    let html = try #require(render("---\nauthor: [Ann, Ben]\n---\n\n```{css, echo=FALSE}\n.bad { color: red }\n```\n\n" + chunk("class.source='bad', class.output='good'", "1")).page)
    for part in ["<p class=\"author\">Ann, Ben</p>", "<style>\n.bad { color: red }\n</style>", "<pre class=\"source bad\">", "<pre class=\"output good\">"] { #expect(html.contains(part), "\(part)") }
  }

  @Test("opts_chunk$set holds for later chunks")
  func defaults() throws {
    let html = try #require(render(chunk("include=FALSE", "knitr::opts_chunk$set(comment = '#>')") + "\n" + chunk("", "1:3")).page)
    #expect(html.contains("#&gt; [1] 1 2 3"))
  }

  @Test("warnings and messages stand where they are raised")
  func conditions() throws {
    let html = try #require(render(chunk("", "x <- sqrt(-1)\nmessage('hello')\nx")).page)
    let warning = try #require(html.firstRange(of: "## Warning in sqrt(-1): NaNs produced"))
    let message = try #require(html.firstRange(of: "## hello"))
    let value = try #require(html.firstRange(of: "## [1] NaN"))
    #expect(warning.lowerBound < message.lowerBound)
    #expect(message.lowerBound < value.lowerBound)
  }

  @Test("a failing chunk stops with its place and writes nothing")
  func failure() {
    let (run, page) = render("text\n\n" + chunk("bad", "x <- 1\nstop('no')"))
    #expect(run.status == 1)
    #expect(run.errors.contains("a.Rmd:5"))
    #expect(page == nil)
  }

  @Test("error=TRUE shows the error and goes on")
  func shownError() throws {
    let (run, page) = render(chunk("error=TRUE", "f <- function() stop('no')\nf()\n7"))
    #expect(run.status == 0)
    #expect(try #require(page).contains("## Error in f(): no"))
    #expect(try #require(page).contains("## [1] 7"))
  }

  @Test("a plot is one picture, with what is added to it later; each plot of a loop is its own")
  func figures() throws {
    let html = try #require(render(chunk("fig.cap='Cap'", "plot(1:3)\nabline(h = 2)") + "\n" + chunk("", "for (i in 1:2) plot(i)")).page)
    #expect(html.ranges(of: "<img src=\"data:image/png;base64,iVBOR").count == 3)
    #expect(html.contains("<figcaption>Cap</figcaption>"))
  }

  @Test("graph.viz is SVG in the page, and two drawings share no names")
  func diagrams() throws {
    let code = "library(mxnet)\nd <- mx.symbol.FullyConnected(mx.symbol.Variable('d'), num_hidden = 2)\ngraph.viz(d)\ngraph.viz(d)"
    let html = try #require(render(chunk("", code)).page)
    #expect(html.ranges(of: "<svg").count == 2)
    #expect(html.contains("drawing1-") && html.contains("drawing2-"))
  }

  @Test("kable makes a table, aligned by type")
  func tables() throws {
    let html = try #require(render(chunk("", "knitr::kable(data.frame(a = 1.5, b = 'x'), caption = 'C')")).page)
    #expect(html.contains("<caption>C</caption>"))
    #expect(html.contains("<td align=\"right\">1.5</td>"))
  }

  @Test("formulas are left as they are")
  func formulas() throws {
    let html = try #require(render("$a_1 * b_2 * c_3$ and $$x_i * y_i < 1$$ but `$x$` costs $5 or $6.\n").page)
    #expect(html.contains("<span class=\"math\">$a_1 * b_2 * c_3$</span>"))
    #expect(html.contains("<span class=\"math display\">$$x_i * y_i &lt; 1$$</span>"))
    #expect(html.contains("<code>$x$</code> costs $5 or $6."))
  }

  @Test("scripts with #' text and Jupyter notebooks are read; Markdown and notebooks are written")
  func formats() throws {
    let script = try #require(render("#' # Head\n#' words\nx <- 3\nx * 2\n", name: "s.R", to: "o.md").page)
    #expect(script == "# Head\nwords\n\n```r\nx <- 3\nx * 2\n```\n\n```\n## [1] 6\n```\n")
    let notebook = try #require(render("Text\n\n" + chunk("a, echo=FALSE", "x <- 2\nx"), to: "o.ipynb").page)
    #expect(notebook.contains("\"cell_type\": \"code\""))
    #expect(notebook.contains("[1] 2"))
    let again = try #require(render(notebook, name: "n.ipynb").page)
    #expect(again.contains("## [1] 2"))
    #expect(!again.contains("x &lt;- "))
  }

  @Test("purl prints the code")
  func purl() {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("a\n\n" + chunk("one", "x <- 1") + "\nb\n\n" + chunk("eval=FALSE", "y"), to: "\(folder)/p.Rmd")
    let run = BuiltProgram.run(["purl", "p.Rmd"], folder: folder)
    #expect(run.output.contains("\nx <- 1\n"))
    #expect(run.output.contains("## ----one-"))
    #expect(run.output.contains("\n## y\n"))
    #expect(BuiltProgram.run(["purl", "none.Rmd"], folder: folder).status == 2)
    Package.write(chunk("two, purl=FALSE", "secret") + "\n```{bash}\necho hi\n```\n", to: "\(folder)/q.Rmd")
    #expect(BuiltProgram.run(["purl", "q.Rmd"], folder: folder).output == "## echo hi\n\n")
  }

  @Test("purl expands references and child documents, and sets the header's parameters")
  func purledWhole() {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("---\nparams:\n  n: 3\n---\n" + chunk("one", "x <- 1") + "\n" + chunk("two", "<<one>>\nx + 1") + "\n" + chunk("three, child='c.Rmd'", "") + "\n" + chunk("four, ref.label='one'", ""), to: "\(folder)/p.Rmd")
    Package.write(chunk("five", "'in child'"), to: "\(folder)/c.Rmd")
    let text = BuiltProgram.run(["purl", "p.Rmd"], folder: folder).output
    #expect(text.hasPrefix("params <-\nlist(`n` = 3"), "\(text)")
    #expect(text.contains("\nx <- 1\nx + 1\n") && text.contains("\n'in child'\n") && text.hasSuffix("--\nx <- 1\n\n"), "\(text)")
    #expect(!text.contains("<<one>>"))
  }

  @Test("knit_child puts a document in whose chunks run in the session, with figures; knit, purl and knit_expand serve scripts")
  func nested() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("Child of `r y`.\n\n" + chunk("", "z <- y * 2; z\nplot(z)"), to: "\(folder)/c.Rmd")
    Package.write(
      chunk("setup", "y <- 21; plot(1)") + "\n" + chunk("nest, results='asis', echo=FALSE", "cat(knitr::knit_child('c.Rmd', quiet = TRUE))") + "\n" + chunk("after, fig.cap='mine'", "plot(2); z + 1")
        + "\n" + chunk("each, results='asis', echo=FALSE", "cat(unlist(lapply(1:2, function(i) knitr::knit_child(text = knitr::knit_expand(text = 'Part {{i}} is `r {{i}} * 10`.')))), sep = '\\n\\n')"),
      to: "\(folder)/a.Rmd")
    let run = BuiltProgram.run(["render", "a.Rmd", "-o", "a.html"], folder: folder, timeoutSeconds: 60)
    let page = try #require(Package.read("\(folder)/a.html"), "\(run.errors)")
    for part in ["Child of 21.", "## [1] 42", "## [1] 43", "Part 1 is 10.", "Part 2 is 20."] { #expect(page.contains(part), "\(part)") }
    #expect(page.split(separator: "data:image/png;base64").count == 4)
    Package.write("knitr::knit('c.Rmd', 'c.md', quiet = TRUE); knitr::purl('c.Rmd', quiet = TRUE)\ncat(readLines('c.md')[1], readLines('c.R')[2], sep = '|')\n", to: "\(folder)/s.R")
    #expect(BuiltProgram.run(["-e", "y <- 5; source('s.R')"], folder: folder).output == "Child of 5.|z <- y * 2; z")
    let failing = BuiltProgram.run(["-e", "tryCatch(knitr::knit_child(text = c('```{r}', 'stop(\"no\")', '```')), error = function(e) cat(conditionMessage(e))); cat(' on')"], folder: folder)
    #expect(failing.output == "no on", "\(failing)")
  }

  @Test("code= is run, functions print as they were written, class.source and attr.source reach Markdown, quotations stay whole")
  func markdownDetails() {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(
      chunk("a, code=c('u <- 5', 'u * 2')", "") + "\n" + chunk("b, class.source='mine', attr.source='.numberLines', class.output='out'", "function(x)   x  # kept") + "\n> ```{r}\n> 1\n> ```\n",
      to: "\(folder)/d.Rmd")
    let run = BuiltProgram.run(["render", "d.Rmd", "-o", "d.md"], folder: folder)
    #expect(Package.read("\(folder)/d.md") == """
      ```r
      u <- 5
      u * 2
      ```

      ```
      ## [1] 10
      ```

      ```{.r .mine .numberLines}
      function(x)   x  # kept
      ```

      ```{.out}
      ## function(x)   x
      ```

      > ```r
      > 1
      > ```
      >
      > ```
      > ## [1] 1
      > ```
      """ + "\n>\n" , "\(run.errors)")
  }

  @Test("a cached chunk is not run again until its code changes; what it made and drew is there")
  func caches() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    func page(_ value: Int) throws -> String {
      let code = "cat('ran', file = 'runs', append = TRUE)\nx <- \(value)\nplot(x)\nx"
      Package.write(chunk("slow, cache=TRUE", code) + "\n" + chunk("", "x * 2"), to: "\(folder)/c.Rmd")
      #expect(BuiltProgram.run(["render", "c.Rmd", "-o", "c.html"], folder: folder, timeoutSeconds: 60).status == 0)
      return try #require(Package.read("\(folder)/c.html"))
    }
    let first = try page(20)
    #expect(first.contains("## [1] 40"))
    #expect(try page(20) == first)
    #expect(Package.read("\(folder)/runs") == "ran")
    #expect(try page(21).contains("## [1] 42"))
    #expect(Package.read("\(folder)/runs") == "ranran")
    #expect(Package.files(below: "\(folder)/c_cache", suffix: ".rds").count == 1)
  }

  @Test("a chunk whose objects live in one session is run every time and says so")
  func cannotCache() {
    let (run, page) = render(chunk("ex, cache=TRUE", "library(mxnet)\ne <- list(mx.simple.bind(mx.symbol.Variable('d'), d = 3))"))
    #expect(run.status == 0)
    #expect(run.errors.contains("chunk 'ex' is not kept: 'e' lives in one session only"))
    #expect(page != nil)
  }
}
