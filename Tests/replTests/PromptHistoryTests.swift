import Glibc
import TestSupport
import Testing

@Suite("The prompt's history and keys", .serialized)
struct PromptHistoryTests {
  /// A session whose files lie in `folder`, which the caller removes.
  private func session(_ folder: String, environment: [String] = []) throws -> PseudoTerminal {
    let terminal = try #require(PseudoTerminal(["-q"], folder: folder, environment: environment, keepsFolder: true))
    #expect(terminal.waits(for: "> "))
    return terminal
  }

  /// Enters a line and waits for the next prompt.
  private func enter(_ line: String, _ terminal: PseudoTerminal) {
    terminal.send(line + "; cat('do', 'ne\\n')\n")
    #expect(terminal.waits(for: "do ne"))
  }

  private func end(_ terminal: PseudoTerminal) {
    terminal.send("q('no')\n")
    #expect(terminal.exitStatus() == 0)
  }

  @Test("SIGTERM and SIGHUP keep the history and end the program, at the prompt and in a loop", arguments: [(SIGTERM, false), (SIGTERM, true), (SIGHUP, false), (SIGHUP, true)])
  func signals(number: Int32, isBusy: Bool) throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let terminal = try session(folder)
    enter("kept <- 1", terminal)
    if isBusy {
      terminal.send("cat('be', 'gun\\n'); repeat {}\n")
      #expect(terminal.waits(for: "be gun"))
    }
    kill(terminal.process, number)
    #expect(terminal.exitStatus() != nil)
    #expect((Package.read(folder + "/state/nns/history") ?? "").contains("kept <- 1"))
  }

  @Test("history is kept between sessions in a folder that is made, readable by its owner alone; entries of several lines are recalled whole")
  func kept() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let first = try session(folder)
    first.send("f <- function(x) {\n  x + 40\n}\n")
    first.send("2 + 2\n")
    #expect(first.waits(for: "[1] 4"))
    end(first)
    var status = stat()
    #expect(stat(folder + "/state/nns/history", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat(folder + "/state/nns", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    let second = try session(folder)
    // Up three times: past q() and the sum to the function of three lines.
    second.send("\u{1b}[A\u{1b}[A\u{1b}[A\n")
    second.send("f(2)\n")
    #expect(second.waits(for: "[1] 42"))
    end(second)
  }

  @Test("two sessions at once keep the entries of both")
  func merged() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let first = try session(folder), second = try session(folder)
    enter("one <- 1", first)
    enter("two <- 2", second)
    end(first)
    end(second)
    let text = try #require(Package.read(folder + "/state/nns/history"))
    #expect(text.contains("one <- 1") && text.contains("two <- 2"))
  }

  @Test("Ctrl-R finds an entry")
  func search() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let terminal = try session(folder)
    #expect(terminal.enters("needle <- 41"))
    #expect(terminal.enters("other <- 1"))
    #expect(terminal.enters("\u{12}need\u{5} + 1"))
    terminal.send("needle\n")
    #expect(terminal.waits(for: "[1] 42"), "\(terminal.screen)")
    #expect(terminal.waits(for: "[1] 42"))
  }

  @Test("history() shows entries, savehistory() and loadhistory() write and read them; in a script there are none")
  func functions() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("answer <- 6 *\n7\n", to: folder + "/old")
    let terminal = try session(folder)
    enter("f <- function()\n  5", terminal)
    enter("savehistory('h'); length(readLines('h')) + 40", terminal)
    #expect(terminal.waits(for: "[1] 43"))
    enter("loadhistory('old')", terminal)
    let mark = terminal.mark
    terminal.send("history(2)\n")
    #expect(terminal.waits(for: "7\r\nhistory(2)\r\n", after: mark), "\(terminal.screen)")
    let script = BuiltProgram.run(["-e", "savehistory()"], folder: folder)
    #expect(script.status == 1 && script.errors.contains("no history available to save"))
  }

  @Test(".inputrc is honoured")
  func keys() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("\"\\C-t\": \"40 + 2\"\n", to: folder + "/.inputrc")
    let terminal = try session(folder, environment: ["INPUTRC=" + folder + "/.inputrc"])
    terminal.send("\u{14}\n")
    #expect(terminal.waits(for: "[1] 42"))
  }

  @Test("where a file may not grow, history that cannot be saved is told and the old file stays")
  func fullDisk() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let first = try session(folder)
    enter("kept <- 1", first)
    end(first)
    let old = try #require(Package.read(folder + "/state/nns/history"))
    let second = try #require(PseudoTerminal(["-q"], folder: folder, keepsFolder: true, shell: "ulimit -f 0"))
    #expect(second.waits(for: "> "))
    enter("lost <- 2", second)
    second.send("q('no')\n")
    #expect(second.waits(for: "nns: history not saved: cannot write"))
    #expect(second.exitStatus() == 0)
    #expect(Package.read(folder + "/state/nns/history") == old)
  }

  @Test("a state folder that cannot be made is told and the session goes on")
  func noFolder() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let terminal = try session(folder, environment: ["XDG_STATE_HOME=/proc/none"])
    #expect(terminal.screen.contains("history will not be kept"))
    terminal.send("6 * 7\n")
    #expect(terminal.waits(for: "[1] 42"))
  }
}
