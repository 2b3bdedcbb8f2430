import Glibc

/// Files and folders.
enum FileBuiltins {
  static let all: [Builtin] = [
    Builtin("file.exists", "...", "TRUE where the file exists. Source: R ?files.") { call in
      guard !call.dots.isEmpty, call.dots.allSatisfy({ $0.value.isString || $0.value.count == 0 }) else { throw RError("invalid 'file' argument") }
      return .vector(call.dots.flatMap { $0.value.asStrings() }.map { Logical(access(FilePath.expanded($0 ?? ""), F_OK) == 0) })
    },
    Builtin("dir.exists", "paths", "TRUE where the folder exists. Source: R ?files2.") { call in
      guard try call["paths"].isString else { throw RError("invalid filename argument") }
      return .vector(try call.strings("paths").map { Logical(isFolder(FilePath.expanded($0 ?? ""))) })
    },
    Builtin("file.remove", "...", "Deletes files. Source: R ?files.") { call in
      .vector(try call.dots.flatMap { $0.value.asStrings() }.map { path -> Logical in
        if unlink(FilePath.expanded(path ?? "")) == 0 { return .true }
        try call.warn("cannot remove file '\(path ?? "NA")', reason '\(String(cString: strerror(errno)))'")
        return .false
      })
    },
    Builtin("unlink", "x, recursive = FALSE, force = FALSE", "Deletes files and, with `recursive`, folders. Source: R ?unlink.") { call in
      let recursive = try call.flag("recursive")
      var failures: Int32 = 0
      for path in try call.strings("x") { if !delete(FilePath.expanded(path ?? ""), recursive) { failures = 1 } }
      return call.invisible(.integer(failures))
    },
    Builtin("dir.create", #"path, showWarnings = TRUE, recursive = FALSE, mode = "0777""#, "Makes a folder. Source: R ?files2.") { call in
      let path = FilePath.expanded(try call.string("path"))
      if try call.flag("recursive") {
        var partial = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
          partial += part + "/"
          mkdir(partial, 0o777)
        }
        return call.invisible(.bool(isFolder(path)))
      }
      if mkdir(path, 0o777) == 0 { return call.invisible(.logical(.true)) }
      if try call.flag("showWarnings") {
        try call.warn(errno == EEXIST ? "'\(path)' already exists" : "cannot create dir '\(path)', reason '\(String(cString: strerror(errno)))'")
      }
      return call.invisible(.logical(.false))
    },
    Builtin("list.files", #"path = ".", pattern = NULL, all.files = FALSE, full.names = FALSE, recursive = FALSE, ignore.case = FALSE, include.dirs = FALSE, no.. = FALSE"#, "Names of the files in a folder, sorted. Source: R ?list.files.", list),
    Builtin("dir", #"path = ".", pattern = NULL, all.files = FALSE, full.names = FALSE, recursive = FALSE, ignore.case = FALSE, include.dirs = FALSE, no.. = FALSE"#, "Names of the files in a folder, sorted. Source: R ?list.files.", list),
    Builtin("file.size", "...", "Sizes in bytes. Source: R ?file.info.") { call in
      .vector(call.dots.flatMap { $0.value.asStrings() }.map { path in
        var status = stat()
        return stat(FilePath.expanded(path ?? ""), &status) == 0 ? Double(status.st_size) : .na
      })
    },
    Builtin("getwd", "", "The working folder. Source: R ?getwd.") { _ in .string(workingFolder()) },
    Builtin("setwd", "dir", "Changes the working folder; returns the old one. Source: R ?getwd.") { call in
      let old = workingFolder()
      guard chdir(FilePath.expanded(try call.string("dir"))) == 0 else { throw RError("cannot change working directory") }
      return call.invisible(.string(old))
    },
    Builtin("tempdir", "check = FALSE", "A folder for temporary files, removed at the end. Source: R ?tempfile.") { call in .string(TemporaryFolder.path(call.interpreter)) },
    Builtin("tempfile", #"pattern = "file", tmpdir = NULL, fileext = """#, "A name for a temporary file. Source: R ?tempfile.") { call in
      let folder = try call.optional("tmpdir") != nil ? call.string("tmpdir") : TemporaryFolder.path(call.interpreter)
      let random = String(UInt64.random(in: 0..<(1 << 44)), radix: 16)
      return .string("\(folder)/\(try call.string("pattern"))\(random)\(try call.string("fileext"))")
    },
    Builtin("file.path", #"..., fsep = "/""#, "Joins parts of a path. Source: R ?file.path.") { call in
      let parts = try call.dots.map { try TextBuiltins.written($0.value, call) }
      guard !parts.isEmpty, !parts.contains(where: { $0.isEmpty }) else { return .strings([String?]()) }
      let separator = try call.string("fsep")
      return .strings((0..<parts.map(\.count).max()!).map { i in parts.map { $0[i % $0.count] ?? "NA" }.joined(separator: separator) })
    },
    Builtin("normalizePath", #"path, winslash = "\\", mustWork = NA"#, "Absolute paths. Source: R ?normalizePath.") { call in
      .strings(try call.strings("path").enumerated().map { index, path -> String? in
        let expanded = FilePath.expanded(path ?? "")
        guard let resolved = realpath(expanded, nil) else {
          let complaint = "path[\(index + 1)]=\"\(expanded)\": \(String(cString: strerror(errno)))"
          switch try call.logicals("mustWork").first {
          case .true?: throw RError(complaint)
          case .false?: break
          default: try call.warn(complaint)
          }
          return expanded
        }
        defer { free(resolved) }
        return String(cString: resolved)
      })
    },
    Builtin("path.expand", "path", "Replaces ~ by the home folder. Source: R ?path.expand.") { .strings(try $0.strings("path").map { $0.map { FilePath.expanded($0) } }) },
    Builtin("file.copy", "from, to, overwrite = FALSE, recursive = FALSE, ...", "Copies files. Source: R ?files.") { call in
      let to = try call.strings("to").map { FilePath.expanded($0 ?? "") }
      guard !to.isEmpty else { throw RError("invalid 'to' argument") }
      return .vector(try call.strings("from").enumerated().map { index, path -> Logical in
        let source = FilePath.expanded(path ?? "")
        var target = to[index % to.count]
        if isFolder(target) { target += "/" + (source.split(separator: "/").last.map(String.init) ?? source) }
        if access(target, F_OK) == 0, !(try call.flag("overwrite")) { return .false }
        guard let bytes = try? FileBytes.read(source) else { return .false }
        return Logical((try? FileBytes.write(bytes, target)) != nil)
      })
    },
    Builtin("file.rename", "from, to", "Renames files. Source: R ?files.") { call in
      let to = try call.strings("to")
      return .vector(try call.strings("from").enumerated().map { Logical(rename(FilePath.expanded($1 ?? ""), FilePath.expanded(to[$0] ?? "")) == 0) })
    },
    Builtin("file.create", "..., showWarnings = TRUE", "Makes empty files. Source: R ?files.") { call in
      .vector(try call.dots.flatMap { $0.value.asStrings() }.map { path in
        if (try? FileBytes.write([], FilePath.expanded(path ?? ""))) != nil { return .true }
        if try call.flag("showWarnings") { try call.warn("cannot create file '\(path ?? "NA")', reason '\(String(cString: strerror(errno)))'") }
        return .false
      } as [Logical])
    },
    Builtin("Sys.getenv", #"x = NULL, unset = "", names = NA"#, "Environment variables. Source: R ?Sys.getenv.") { call in
      let unset = try call.strings("unset").first.flatMap { $0 }
      /// R's own start sets R_HOME. Programs started from here are not to take it for theirs, so the environment does not get it.
      func variable(_ name: String?) throws -> String? {
        if let text = getenv(name ?? "") { return String(cString: text) }
        return name == "R_HOME" ? try call.interpreter.callFunction("R.home", [], environment: call.interpreter.base).asStrings().first ?? nil : unset
      }
      guard let names = call.optional("x")?.asStrings() else {
        var all: [(String, String)] = []
        var entry = environ
        while let text = entry.pointee {
          let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          all.append((String(parts[0]), parts.count > 1 ? String(parts[1]) : ""))
          entry += 1
        }
        all.sort { $0.0 < $1.0 }
        return .strings(StringVector(all.map { $0.1 }, Attributes(names: all.map { $0.0 })))
      }
      let isNamed = try call.logicals("names").first == .true || (try call.logicals("names").first == .na && names.count > 1)
      if isNamed { return .strings(StringVector(try names.map(variable), Attributes(names: names))) }
      return .strings(try names.map(variable))
    },
    Builtin("Sys.setenv", "...", "Sets environment variables. Source: R ?Sys.setenv.") { call in
      guard call.dots.allSatisfy({ !($0.name?.text ?? "").isEmpty }) else { throw RError("all arguments must be named") }
      return call.invisible(.vector(call.dots.map { Logical(setenv($0.name?.text ?? "", $0.value.asStrings().first.flatMap { $0 } ?? "", 1) == 0) }))
    },
  ]

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// False when the folder cannot be entered.
  static func changeFolder(_ path: String) -> Bool { chdir(path) == 0 }

  static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  static func entries(_ path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  static func delete(_ path: String, _ recursive: Bool) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    if status.st_mode & S_IFMT == S_IFDIR {
      guard recursive else { return false }
      for name in entries(path) ?? [] { _ = delete(path + "/" + name, true) }
      return rmdir(path) == 0
    }
    return Glibc.unlink(path) == 0
  }

  private static func list(_ call: BuiltinCall) throws -> Value {
    let recursive = try call.flag("recursive"), full = try call.flag("full.names"), all = try call.flag("all.files")
    var found: [String] = []
    for path in try call.strings("path") {
      let root = FilePath.expanded(path ?? ".")
      func walk(_ folder: String, _ prefix: String) {
        for name in entries(folder) ?? [] where all || !name.hasPrefix(".") {
          if recursive, isFolder(folder + "/" + name) { walk(folder + "/" + name, prefix + name + "/"); continue }
          found.append((full ? (path ?? ".") + "/" : "") + prefix + name)
        }
      }
      walk(root, "")
    }
    if let pattern = call.optional("pattern") {
      let bases = found.map { String($0.split(separator: "/").last ?? "") }
      let flags = try call.interpreter.apply(.builtinNamed("grepl", call.interpreter), [(nil, pattern), (nil, .strings(bases)), ("ignore.case", try call["ignore.case"])], environment: call.environment).asLogicals()
      found = zip(found, flags).filter { $1 == .true }.map(\.0)
    }
    return .strings(Collation.sorted(found))
  }
}

/// The session's folder for temporary files.
enum TemporaryFolder {
  private final class State { var path: String? }

  static func path(_ interpreter: Interpreter) -> String {
    let state = interpreter.state(State.self) { State() }
    if let path = state.path { return path }
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((root + "/nnsXXXXXX").utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) } ?? root
    state.path = made
    interpreter.atExit { if made != root { _ = FileBuiltins.delete(made, true) } }
    return made
  }
}
