using System.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Tests.Database;

/// <summary>A small file system in memory, which is then made read-only.</summary>
public sealed class ReadOnlyDiskTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");
    private readonly bool _isMounted;

    public ReadOnlyDiskTests() => _isMounted = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", _folder.FullName);

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", _folder.FullName);
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_library_on_a_disk_that_takes_no_writes_says_so_and_not_that_somebody_uses_it()
    {
        Assert.SkipUnless(_isMounted, "This account may not mount file systems.");
        EmbeddedDatabase.Open(_folder.FullName).Dispose();
        Assert.True(Run("mount", "-o", "remount,ro", _folder.FullName));

        var failure = Assert.Throws<StoreUnavailableException>(() => EmbeddedDatabase.Open(_folder.FullName));

        Assert.Contains("cannot be written to", failure.Message, StringComparison.Ordinal);
    }

    private static bool Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!; // A command, so there is a process.
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
