using System.Diagnostics;

namespace PaperGraph.Faults.Disks;

/// <summary>A small file system in a file, which can be full, or break as disks break.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-disk-");

    /// <summary>Where it is mounted.</summary>
    public string Path => _home.CreateSubdirectory("mounted").FullName;

    private string Image => System.IO.Path.Combine(_home.FullName, "image");

    /// <summary>Makes and mounts one; null where this account or machine does not do that.</summary>
    public static SmallDisk? TryMake(int megabytes)
    {
        var disk = new SmallDisk();
        using (var image = File.Create(disk.Image))
            image.SetLength((long)megabytes << 20);
        if (OperatingSystem.IsLinux() && Run("mkfs.ext4", "-q", "-m", "0", disk.Image) && disk.TryMount())
            return disk;
        disk._home.Delete(recursive: true);
        return null;
    }

    /// <summary>Has the system meet an error on it, upon which nothing is written any more until it is mounted anew.</summary>
    public void Break() => File.WriteAllText($"/sys/fs/ext4/{Device()}/trigger_fs_error", "a disk that failed");

    /// <summary>Mounts it anew.</summary>
    public void Mend()
    {
        Run("umount", Path);
        if (!TryMount())
            throw new InvalidOperationException("It cannot be mounted again.");
    }

    public void Dispose()
    {
        Run("umount", Path);
        _home.Delete(recursive: true);
    }

    private bool TryMount() => Run("mount", "-o", "loop,errors=remount-ro", Image, Path);

    private string Device()
    {
        var mount = File.ReadLines("/proc/self/mounts").Last(line => line.Contains($" {Path} ", StringComparison.Ordinal));
        return System.IO.Path.GetFileName(mount.Split(' ')[0]);
    }

    private static bool Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!; // A command, so there is a process.
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
