import CZeroMQ
import Glibc
import Kernel
import Runtime
import TestSupport
import Testing

/// A client of Jupyter's protocol, without Python.
private final class Client {
  private let context = zmq_ctx_new()
  private let shell: UnsafeMutableRawPointer?, listener: UnsafeMutableRawPointer?, control: UnsafeMutableRawPointer?
  private let folder = Package.temporaryFolder()
  private let key = "secret"
  private var process: pid_t = 0
  private var number = 0

  init() throws {
    let program = try #require(BuiltProgram.path)
    shell = zmq_socket(context, ZMQ_DEALER)
    control = zmq_socket(context, ZMQ_DEALER)
    listener = zmq_socket(context, ZMQ_SUB)
    zmq_setsockopt(listener, ZMQ_SUBSCRIBE, "", 0)
    let ports: [(key: String, value: JSON)] = ["shell", "iopub", "stdin", "control", "hb"].enumerated().map { ($0.element + "_port", .number(Double($0.offset + 1))) }
    let rest: [(key: String, value: JSON)] = [
      ("transport", .string("ipc")), ("ip", .string(folder + "/socket")), ("key", .string(key)), ("signature_scheme", .string("hmac-sha256")),
    ]
    Package.write(JSON.object(ports + rest).text, to: folder + "/connection.json")
    let words: [String] = [program, "kernel", "-f", folder + "/connection.json"]
    let argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for text in argv { free(text) } }
    try #require(posix_spawn(&process, program, nil, nil, argv, environ) == 0)
    zmq_connect(shell, "ipc://\(folder)/socket-1")
    zmq_connect(listener, "ipc://\(folder)/socket-2")
    zmq_connect(control, "ipc://\(folder)/socket-4")
    // A first question, asked until the listener hears of it too.
    for _ in 0..<50 {
      send("kernel_info_request", [])
      _ = receive(shell, milliseconds: 5000)
      if receive(listener, milliseconds: 100) != nil { break }
    }
    while receive(listener, milliseconds: 100) != nil {}
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    for socket in [shell, listener, control] {
      var linger: Int32 = 0
      zmq_setsockopt(socket, ZMQ_LINGER, &linger, 4)
      zmq_close(socket)
    }
    zmq_ctx_term(context)
    Package.remove(folder)
  }

  func send(_ kind: String, _ content: [(key: String, value: JSON)], toControl: Bool = false) {
    number += 1
    let header: [(key: String, value: JSON)] = [
      ("msg_id", .string("m\(number)")), ("session", .string("test")), ("username", .string("")), ("date", .string("")), ("msg_type", .string(kind)),
      ("version", .string("5.3")),
    ]
    let signed = [JSON.object(header).text, "{}", "{}", JSON.object(content).text].map { Array($0.utf8) }
    let parts = [Array("<IDS|MSG>".utf8), Array(MessageDigest.hmac(key: Array(key.utf8), signed).utf8)] + signed
    for (index, part) in parts.enumerated() { zmq_send(toControl ? control : shell, part, part.count, index + 1 < parts.count ? ZMQ_SNDMORE : 0) }
  }

  private func receive(_ socket: UnsafeMutableRawPointer?, milliseconds: Int) -> (kind: String, content: JSON)? {
    var item = zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    guard zmq_poll(&item, 1, milliseconds) > 0 else { return nil }
    var parts: [[UInt8]] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var more: Int32 = 1
    while more != 0 {
      let count = zmq_recv(socket, &buffer, buffer.count, 0)
      guard count >= 0 else { return nil }
      parts.append(Array(buffer[..<min(Int(count), buffer.count)]))
      var size = 4
      zmq_getsockopt(socket, ZMQ_RCVMORE, &more, &size)
    }
    guard let mark = parts.firstIndex(of: Array("<IDS|MSG>".utf8)), parts.count >= mark + 6 else { return nil }
    guard let header = try? JSON.parse(String(decoding: parts[mark + 2], as: UTF8.self)), let content = try? JSON.parse(String(decoding: parts[mark + 5], as: UTF8.self)) else {
      return nil
    }
    return (header["msg_type"]?.string ?? "", content)
  }

  func reply() -> (kind: String, content: JSON)? { receive(shell, milliseconds: 10_000) }

  /// What was broadcast until the kernel was idle again.
  func broadcasts() -> [(kind: String, content: JSON)] {
    var messages: [(kind: String, content: JSON)] = []
    while let message = receive(listener, milliseconds: 5000) {
      if message.kind == "status", message.content["execution_state"]?.string == "idle" { break }
      messages.append(message)
    }
    return messages
  }

  func execute(_ code: String) -> (reply: JSON?, broadcasts: [(kind: String, content: JSON)]) {
    send("execute_request", [("code", .string(code)), ("silent", .bool(false)), ("store_history", .bool(true)), ("stop_on_error", .bool(true))])
    let answer = reply()
    return (answer?.content, broadcasts())
  }
}

@Suite("The Jupyter kernel", .serialized)
struct NotebookKernelTests {
  @Test("messages are signed by HMAC-SHA256", arguments: [
    ("Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    (String(repeating: "k", count: 100), "", "not this"),
  ])
  func signatures(key: String, text: String, digest: String) {
    let made = MessageDigest.hmac(key: Array(key.utf8), [Array(text.utf8)])
    #expect((made == digest) == (digest.count == 64))
    #expect(made.count == 64)
  }

  @Test("cells stream what they write and return their last value")
  func executes() throws {
    let client = try Client()
    let (reply, heard) = client.execute("cat('hi\\n')\n6 * 7")
    #expect(reply?["status"]?.string == "ok")
    #expect(heard.contains { $0.kind == "stream" && $0.content["text"]?.string == "hi\n" })
    #expect(heard.contains { $0.kind == "execute_result" && $0.content["data"]?["text/plain"]?.string == "[1] 42" })
    #expect(client.execute("plot(1:3)").broadcasts.contains { $0.kind == "display_data" && $0.content["data"]?["image/png"]?.string?.hasPrefix("iVBOR") == true })
    #expect(client.execute("data.frame(a = 1)").broadcasts.contains { $0.content["data"]?["text/html"]?.string?.contains("<table>") == true })
  }

  @Test("errors have a name, words and a traceback")
  func errors() throws {
    let (reply, heard) = try Client().execute("f <- function() stop('no'); f()")
    #expect(reply?["status"]?.string == "error")
    #expect(reply?["evalue"]?.string == "no")
    #expect(heard.contains { $0.kind == "error" && ($0.content["traceback"]?.array?.first?.string ?? "").hasPrefix("Error in f() : no") })
  }

  @Test("a running cell is interrupted and the session stays")
  func interrupts() throws {
    let client = try Client()
    _ = client.execute("x <- 5")
    client.send("execute_request", [("code", .string("repeat {}"))])
    usleep(300_000)
    client.send("interrupt_request", [], toControl: true)
    #expect(client.reply()?.content["ename"]?.string == "Interrupted")
    usleep(200_000)
    client.send("execute_request", [("code", .string("x")), ("user_expressions", .object([("v", .string("x + 1"))]))])
    #expect(client.reply()?.content["user_expressions"]?["v"]?["data"]?["text/plain"]?.string == "[1] 6")
  }

  @Test("a training step is interrupted within a moment and the objects stay")
  func interruptsTraining() throws {
    let client = try Client()
    _ = client.execute("""
      library(mxnet)
      d <- mx.symbol.Variable('data')
      for (i in 1:4) d <- mx.symbol.Activation(mx.symbol.Convolution(d, kernel = c(5, 5), pad = c(2, 2), num.filter = 32), act.type = 'relu')
      net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(d, num.hidden = 2), name = 'softmax')
      X <- array(runif(64 * 64 * 3 * 64), c(64, 64, 3, 64)); y <- rep(0:1, 32)
      e <- mx.simple.bind(net, data = dim(X), grad.req = 'write')
      """)
    for code in [
      "m <- mx.model.FeedForward.create(net, X = X, y = y, num.round = 100000, array.batch.size = 32, array.layout = 'colmajor')",
      "repeat { mx.exec.forward(e, is.train = TRUE); mx.exec.backward(e) }",
    ] {
      // Other work on the machine makes single turns long.
      var quickest = Duration.seconds(60)
      for turn in 1...6 where quickest >= .milliseconds(200) {
        client.send("execute_request", [("code", .string(code))])
        usleep(600_000 + UInt32(turn) * 70_000)
        var reply: JSON?
        quickest = min(quickest, ContinuousClock().measure {
          client.send("interrupt_request", [], toControl: true)
          reply = client.reply()?.content
        })
        #expect(reply?["ename"]?.string == "Interrupted")
        // Requests that wait while a failed cell ends are not run.
        usleep(200_000)
      }
      #expect(quickest < .milliseconds(200), "\(code)")
    }
    client.send("execute_request", [("code", .string("x <- 1")), ("user_expressions", .object([("v", .string("sum(dim(X))"))]))])
    #expect(client.reply()?.content["user_expressions"]?["v"]?["data"]?["text/plain"]?.string == "[1] 195")
  }

  @Test("completion, completeness and history")
  func questions() throws {
    let client = try Client()
    client.send("complete_request", [("code", .string("x <- seq_al")), ("cursor_pos", .number(11))])
    let matches = client.reply()?.content
    #expect(matches?["matches"]?.array?.compactMap(\.string) == ["seq_along"])
    #expect(matches?["cursor_start"]?.int == 5)
    for (code, status) in [("1 +", "incomplete"), ("1", "complete"), ("x y", "invalid")] {
      client.send("is_complete_request", [("code", .string(code))])
      #expect(client.reply()?.content["status"]?.string == status)
    }
    _ = client.broadcasts()
    client.send("execute_request", [("code", .string("6 * 7"))])
    _ = client.reply()
    client.send("history_request", [("hist_access_type", .string("search")), ("pattern", .string("6*")), ("n", .number(1))])
    #expect(client.reply()?.content["history"]?.array?.count == 1)
  }

  @Test("help is the page that ?name shows, also of functions written in the language", arguments: ["mx.model.FeedForward.create", "mx.symbol.FullyConnected", "seq_along"])
  func helps(name: String) throws {
    let client = try Client()
    client.send("inspect_request", [("code", .string("\(name)(x")), ("cursor_pos", .number(3)), ("detail_level", .number(0))])
    let inspected = client.reply()?.content["data"]?["text/plain"]?.string ?? ""
    _ = client.broadcasts()
    let asked = client.execute("?\(name)").reply?["payload"]?.array?.first?["data"]?["text/plain"]?.string
    #expect(inspected.contains("\nUsage:\n  \(name)(") && inspected.contains("\nArguments:\n"), "\(inspected)")
    #expect(asked == inspected)
  }

  /// A Python that has jupyter_kernel_test, named by `NNS_JUPYTER_PYTHON`.
  private static let python: String? = getenv("NNS_JUPYTER_PYTHON").map { String(cString: $0) }

  @Test("passes Jupyter's own tests of kernels", .enabled(if: python != nil, "needs NNS_JUPYTER_PYTHON: a Python with jupyter_kernel_test"))
  func conforms() throws {
    let python = try #require(NotebookKernelTests.python), program = try #require(BuiltProgram.path)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let status = system("cd \(folder) && { \(program) kernel install --prefix \(folder) && JUPYTER_PATH=\(folder)/share/jupyter timeout 120 \(python) \(Package.root)/scripts/kernel-conformance.py; } > log 2>&1")
    #expect(status == 0, "\(Package.read("\(folder)/log") ?? "")")
  }
}

extension NotebookKernelTests {
  @Test("nbconvert executes a notebook to the end", .enabled(if: python != nil, "needs NNS_JUPYTER_PYTHON: a Python with nbconvert"))
  func converts() throws {
    let python = try #require(NotebookKernelTests.python), program = try #require(BuiltProgram.path)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let cells = ["x <- 40", "library(mxnet)\nplot(1:3)\nx + 2", "data.frame(a = 1:2)", "graph.viz(mx.symbol.FullyConnected(mx.symbol.Variable('d'), num_hidden = 2))"]
    let written: [JSON] = cells.map { code in
      .object([("cell_type", .string("code")), ("execution_count", .null), ("metadata", .object([])), ("outputs", .array([])), ("source", .string(code))])
    }
    let kernel = JSON.object([("kernelspec", .object([("name", .string("nns")), ("display_name", .string("nns")), ("language", .string("R"))]))])
    Package.write(JSON.object([("cells", .array(written)), ("metadata", kernel), ("nbformat", .number(4)), ("nbformat_minor", .number(4))]).text, to: "\(folder)/n.ipynb")
    let status = system("cd \(folder) && { \(program) kernel install --prefix \(folder) && JUPYTER_PATH=\(folder)/share/jupyter timeout 120 \(python) -m nbconvert --execute --to notebook --output done.ipynb n.ipynb; } > log 2>&1")
    #expect(status == 0, "\(Package.read("\(folder)/log") ?? "")")
    let executed = try #require(Package.read("\(folder)/done.ipynb"))
    for part in ["[1] 42", "\"image/png\"", "<table>", "<svg"] { #expect(executed.contains(part), "\(part)") }
  }
}

@Suite("Pages in a browser")
struct NotebookBrowserTests {
  private static let browser: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first { access($0, X_OK) == 0 }

  @Test("a page's pictures load and its text is there, without a script of its own", .enabled(if: browser != nil, "needs chromium"))
  func opens() throws {
    let browser = try #require(NotebookBrowserTests.browser)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write("# 中文 Title\n\n```{r}\nplot(1:3)\n6 * 7\n```\n", to: "\(folder)/a.Rmd")
    #expect(BuiltProgram.run(["render", "a.Rmd", "-o", "a.html"], folder: folder, timeoutSeconds: 60).status == 0)
    // A probe added to a copy writes what the browser made of the page into it.
    let probe = "<script>addEventListener('load', () => { document.body.dataset.seen = document.images.length + ' ' + document.images[0].naturalWidth + ' ' + document.querySelector('h1').innerText })</script></body>"
    let page = try #require(Package.read("\(folder)/a.html"))
    Package.write(page.replacing("</body>", with: probe), to: "\(folder)/probe.html")
    _ = system("cd \(folder) && timeout 90 \(browser) --headless --no-sandbox --disable-gpu --user-data-dir=\(folder)/profile --dump-dom file://\(folder)/probe.html > dom 2> log")
    #expect(try #require(Package.read("\(folder)/dom")).contains("data-seen=\"1 1344 中文 Title\""))
  }
}
