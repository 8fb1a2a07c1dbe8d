using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Importing;

/// <summary>How fast an import goes, and when it is time to say so.</summary>
internal sealed class ImportPace(TimeProvider clock, long length)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(1);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _reportedAt;

    /// <summary>Entries a second since the beginning.</summary>
    public double EntriesPerSecond(LineCounts lines) =>
        lines.Entries / Math.Max(clock.GetElapsedTime(_start).TotalSeconds, 0.001);

    /// <summary>How far it has come after so many bytes.</summary>
    public ImportProgress ProgressAt(LineCounts lines, long bytes)
    {
        var share = length == 0 ? 1 : Math.Min(1.0, (double)bytes / length);
        var elapsed = clock.GetElapsedTime(_start).TotalSeconds;
        int? left = share > 0 ? (int)Math.Ceiling(elapsed * (1 - share) / share) : null;
        return new ImportProgress(lines, share, left);
    }

    /// <summary>True at most once a second.</summary>
    public bool IsTimeToReport()
    {
        var elapsed = clock.GetElapsedTime(_start);
        if (elapsed - _reportedAt < BetweenReports)
            return false;
        _reportedAt = elapsed;
        return true;
    }
}
