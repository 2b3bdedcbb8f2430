import Glibc
import TestSupport
import Testing

@Suite("Plots at the prompt", .serialized)
struct TerminalPictureTests {
  private func prompt(_ environment: [String]) throws -> PseudoTerminal {
    let terminal = try #require(PseudoTerminal(["-q", "--vanilla"], folder: Package.temporaryFolder(), environment: environment))
    #expect(terminal.waits(for: "> "))
    return terminal
  }

  @Test("kitty gets a PNG in its graphics protocol after each command that draws")
  func kitty() throws {
    let terminal = try prompt(["KITTY_WINDOW_ID=1"])
    terminal.send("plot(1:3)\n")
    #expect(terminal.waits(for: "\u{1B}_Gf=100,a=T,q=2,m="))
    #expect(terminal.waits(for: "m=0;"))
    let mark = terminal.screen.count
    terminal.send("x <- 6 * 7; x\n")
    #expect(terminal.waits(for: "[1] 42", after: mark))
    #expect(!terminal.screen.dropFirst(mark).contains("\u{1B}_G"))
    terminal.send("abline(h = 2)\n")
    #expect(terminal.waits(for: "\u{1B}_Gf=100", after: mark))
  }

  @Test("iTerm2 gets an inline file")
  func iterm() throws {
    let terminal = try prompt(["TERM_PROGRAM=iTerm.app"])
    terminal.send("plot(1:3)\n")
    #expect(terminal.waits(for: "\u{1B}]1337;File=inline=1;size="))
  }

  @Test("a terminal that names sixels among its attributes gets sixels")
  func sixel() throws {
    let terminal = try prompt(["TERM=xterm"])
    terminal.send("plot(1:3)\n")
    #expect(terminal.waits(for: "\u{1B}[c"))
    terminal.send("\u{1B}[?62;4;22c")
    #expect(terminal.waits(for: "\u{1B}Pq\"1;1;480;480"))
    #expect(terminal.waits(for: "\u{1B}\\"))
    terminal.send("cat('still', 'here\\n')\n")
    #expect(terminal.waits(for: "still here"))
  }

  @Test("elsewhere the prompt says which file holds the plot, without waiting for an answer that does not come")
  func file() throws {
    let terminal = try prompt(["TERM=xterm"])
    terminal.send("plot(1:3)\n")
    #expect(terminal.waits(for: "plot in 'Rplots001.png'", timeoutSeconds: 10))
    #expect(access(terminal.folder + "/Rplots001.png", F_OK) == 0)
    terminal.send("cat('still', 'here\\n')\n")
    #expect(terminal.waits(for: "still here"))
  }

  @Test("NNS_PICTURES=none asks the terminal nothing")
  func none() throws {
    let terminal = try prompt(["TERM=xterm", "NNS_PICTURES=none"])
    terminal.send("plot(1:3)\n")
    #expect(terminal.waits(for: "plot in 'Rplots001.png'"))
    #expect(!terminal.screen.contains("\u{1B}[c"))
  }
}
