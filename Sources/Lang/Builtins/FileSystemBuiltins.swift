import Glibc

/// What the file system and the process say of themselves; the functions on top are in the language (`SystemLibrary`).
enum FileSystemBuiltins {
  static let all: [Builtin] = [
    Builtin(".file.status", "paths", "Size, folder or not, mode, times of change, status and access, owner and group of each file.") { call in
      let paths = try call.strings("paths").map { FilePath.expanded($0 ?? "") }
      var sizes: [Double] = [], folders: [Logical] = [], modes: [Int32] = [], times: [[Double]] = [[], [], []], owners: [Int32] = [], groups: [Int32] = []
      for path in paths {
        var status = stat()
        let isThere = stat(path, &status) == 0
        func seconds(_ t: timespec) -> Double { isThere ? Double(t.tv_sec) + Double(t.tv_nsec) / 1e9 : .na }
        sizes.append(isThere ? Double(status.st_size) : .na)
        folders.append(isThere ? Logical(status.st_mode & S_IFMT == S_IFDIR) : .na)
        modes.append(isThere ? Int32(status.st_mode & 0o7777) : .na)
        times[0].append(seconds(status.st_mtim))
        times[1].append(seconds(status.st_ctim))
        times[2].append(seconds(status.st_atim))
        owners.append(isThere ? Int32(bitPattern: status.st_uid) : .na)
        groups.append(isThere ? Int32(bitPattern: status.st_gid) : .na)
      }
      func integers(_ x: [Int32]) -> Value { .integers(IntegerVector(x)) }
      let columns: [Value] = [
        .doubles(DoubleVector(sizes)), .logicals(LogicalVector(folders)), integers(modes), .doubles(DoubleVector(times[0])), .doubles(DoubleVector(times[1])),
        .doubles(DoubleVector(times[2])), integers(owners), integers(groups),
        .strings(owners.map { id in id == .na ? nil : getpwuid(UInt32(bitPattern: id)).map { String(cString: $0.pointee.pw_name) } }),
        .strings(groups.map { id in id == .na ? nil : getgrgid(UInt32(bitPattern: id)).map { String(cString: $0.pointee.gr_name) } }),
      ]
      return .list(columns, names: ["size", "isdir", "mode", "mtime", "ctime", "atime", "uid", "gid", "uname", "grname"])
    },
    Builtin("md5sum", "files", "MD5 digests of files; NA for those that cannot be read. Source: R tools ?md5sum.") { call in
      guard case .strings(let files) = try call[0] else { throw RError("argument 'files' must be character") }
      let digests = files.elements.map { name in name.flatMap { try? FileBytes.read(FilePath.expanded($0)) }.map(MessageDigest.md5) }
      return .strings(StringVector(digests, Attributes(names: files.elements)))
    },
    Builtin("file.access", "names, mode = 0", "0 where the file may be read (4), written (2), run (1) or is there (0), -1 where not. Source: R ?file.access.") { call in
      let mode = try call.integer("mode")
      let names = try call.strings("names")
      return .integers(IntegerVector(names.map { access(FilePath.expanded($0 ?? ""), Int32(mode)) }, Attributes(names: names)))
    },
    Builtin("Sys.glob", "paths, dirmark = FALSE", "The files that wildcards stand for. Source: R ?Sys.glob.") { call in
      var found: [String] = []
      let marks = try call.flag("dirmark")
      for path in try call.strings("paths") {
        var result = glob_t()
        if glob(FilePath.expanded(path ?? ""), marks ? GLOB_MARK : 0, nil, &result) == 0 {
          for index in 0..<Int(result.gl_pathc) { if let text = result.gl_pathv[index] { found.append(String(cString: text)) } }
        }
        globfree(&result)
      }
      return .strings(found)
    },
    Builtin("list.dirs", #"path = ".", full.names = TRUE, recursive = TRUE"#, "A folder and those inside it. Source: R ?list.dirs.") { call in
      let full = try call.flag("full.names"), recursive = try call.flag("recursive")
      var found: [String] = []
      for path in try call.strings("path").map({ $0 ?? "" }) {
        let root = FilePath.expanded(path)
        func isFolder(_ path: String) -> Bool {
          var status = stat()
          return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }
        guard isFolder(root) else { continue }
        func walk(_ folder: String, _ prefix: String) {
          for name in FileBuiltins.entries(folder) ?? [] where isFolder(folder + "/" + name) {
            let inner = prefix.isEmpty ? name : prefix + "/" + name
            found.append(full ? path + "/" + inner : inner)
            if recursive { walk(folder + "/" + name, inner) }
          }
        }
        if recursive { found.append(full ? path : "") }
        walk(root, "")
      }
      return .strings(Collation.sorted(found))
    },
    Builtin("file.append", "file1, file2", "Appends the second files to the first ones. Source: R ?files.") { call in
      let first = try call.strings("file1").map { FilePath.expanded($0 ?? "") }, second = try call.strings("file2").map { FilePath.expanded($0 ?? "") }
      let count = first.isEmpty || second.isEmpty ? 0 : max(first.count, second.count)
      return .vector((0..<count).map { i -> Logical in
        guard let added = try? FileBytes.read(second[i % second.count]) else { return .false }
        let there = (try? FileBytes.read(first[i % first.count])) ?? []
        return Logical((try? FileBytes.write(there + added, first[i % first.count])) != nil)
      })
    },
    Builtin("file.symlink", "from, to", "Makes symbolic links. Source: R ?files.") { call in
      let to = try call.strings("to").map { FilePath.expanded($0 ?? "") }
      guard !to.isEmpty else { throw RError("invalid 'to' argument") }
      return .vector(try call.strings("from").enumerated().map { Logical(symlink(FilePath.expanded($1 ?? ""), to[$0 % to.count]) == 0) })
    },
    Builtin("Sys.readlink", "paths", "What symbolic links point to; \"\" where there is none. Source: R ?Sys.readlink.") { call in
      .strings(try call.strings("paths").map { path -> String in
        var buffer = [CChar](repeating: 0, count: 4097)
        let length = readlink(FilePath.expanded(path ?? ""), &buffer, 4096)
        return length < 0 ? "" : String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      })
    },
    Builtin("Sys.chmod", #"paths, mode = "0777", use_umask = TRUE"#, "Sets permissions, given as octal text. Source: R ?files2.") { call in
      let modes = try call.strings("mode").map { UInt32($0 ?? "777", radix: 8) ?? 0o777 }
      guard !modes.isEmpty else { throw RError("invalid 'mode' argument") }
      var mask: mode_t = 0
      if try call.flag("use_umask") {
        mask = umask(0)
        umask(mask)
      }
      return call.invisible(.vector(try call.strings("paths").enumerated().map { Logical(chmod(FilePath.expanded($1 ?? ""), modes[$0 % modes.count] & ~mask) == 0) }))
    },
    Builtin("Sys.setFileTime", "path, time", "Sets the time of change. Source: R ?Sys.setFileTime.") { call in
      let seconds = try call.doubles("time")
      guard !seconds.isEmpty, seconds.allSatisfy({ abs($0) < 1e15 }) else { throw RError("invalid 'time' argument") }
      return call.invisible(.vector(try call.strings("path").enumerated().map { index, path -> Logical in
        let value = seconds[index % seconds.count]
        let time = timespec(tv_sec: Int(value.rounded(.down)), tv_nsec: Int((value - value.rounded(.down)) * 1e9))
        return Logical(utimensat(AT_FDCWD, FilePath.expanded(path ?? ""), [time, time], 0) == 0)
      }))
    },
    Builtin(".program.path", "", "The program's file.") { _ in .string(ProcessStart.path) },
    Builtin(".cores", "", "The number of processors.") { _ in .int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) },
    Builtin("pskill", "pid, signal = SIGTERM", "Sends a signal to processes. Returns: TRUE where that was allowed, invisibly. Source: R tools ?pskill.") { call in
      let signal = try call.integer("signal")
      // Process 0 and below are groups, which R does not signal either.
      return call.invisible(.vector(try call["pid"].asIntegers().map { Logical($0 > 0 && kill($0, Int32(signal)) == 0) }))
    },
    Builtin("Sys.getpid", "", "The number of this process. Source: R ?Sys.getpid.") { _ in .integer(getpid()) },
    Builtin("Sys.unsetenv", "x", "Removes environment variables. Source: R ?Sys.setenv.") { call in
      call.invisible(.vector(try call.strings("x").map { Logical(unsetenv($0 ?? "") == 0) }))
    },
  ]
}
