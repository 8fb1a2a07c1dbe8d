using PaperGraph.Core.Copies;

namespace PaperGraph.Storage.Specs.Copies;

/// <summary>Remembers what it was told last, and does something when it was told so often.</summary>
public sealed class ToldProgress(int after = 0, Action? act = null) : IProgress<CopyProgress>
{
    private int _reports;

    /// <summary>What it was told last.</summary>
    public CopyProgress? Last { get; private set; }

    public void Report(CopyProgress value)
    {
        Last = value;
        if (++_reports == after)
            act?.Invoke();
    }
}
