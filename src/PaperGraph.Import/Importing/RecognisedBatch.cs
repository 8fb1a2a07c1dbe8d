using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Importing;

/// <summary>Some of a file's entries and problems, and how far the file was read behind them.</summary>
internal sealed record RecognisedBatch(
    IReadOnlyList<RecognisedEntry> Entries,
    IReadOnlyList<ImportProblem> Problems,
    LineCounts Lines,
    long Bytes)
{
    /// <summary>Collects a batch after another.</summary>
    internal sealed class Builder
    {
        private List<RecognisedEntry> _entries = [];
        private List<ImportProblem> _problems = [];

        /// <summary>Entries so far.</summary>
        public int EntryCount => _entries.Count;

        /// <summary>Lines of entries and problems so far.</summary>
        public int LineCount { get; private set; }

        /// <summary>Adds an entry.</summary>
        public void Add(RecognisedEntry entry)
        {
            _entries.Add(entry);
            LineCount += entry.Identified.Draft.LastLine - entry.Identified.Draft.FirstLine + 1;
        }

        /// <summary>Adds a problem.</summary>
        public void Add(ImportProblem problem)
        {
            _problems.Add(problem);
            LineCount++;
        }

        /// <summary>The batch so far; the next one begins.</summary>
        public RecognisedBatch Take(LineCounts lines, long bytes)
        {
            var batch = new RecognisedBatch(_entries, _problems, lines, bytes);
            (_entries, _problems, LineCount) = ([], [], 0);
            return batch;
        }
    }
}
