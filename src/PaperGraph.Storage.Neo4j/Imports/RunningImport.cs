using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>The import that this program is doing.</summary>
/// <param name="start">What it is of.</param>
/// <param name="number">Its number, which is the generation that it will be seen from.</param>
/// <param name="standing">The files of the readings that stand, by number.</param>
/// <param name="vocabulary">The topics there are.</param>
internal sealed class RunningImport(ImportStart start, long number, IReadOnlyDictionary<long, string> standing, IReadOnlySet<Id<Topic>> vocabulary)
{
    public ImportStart Start => start;

    public Id<Import> Id => start.Id;

    public string File => start.File;

    public long Number => number;

    public Numbering Numbers { get; } = new(number);

    public IReadOnlySet<Id<Topic>> Vocabulary => vocabulary;

    /// <summary>The files of the readings that stand now, by number.</summary>
    public IReadOnlyDictionary<long, string> Standing => standing;

    /// <summary>The reading that stands for the file until this one does.</summary>
    public long? Replaced { get; } = standing.Where(reading => reading.Value == start.File).Select(reading => (long?)reading.Key).FirstOrDefault();

    /// <summary>The files of the readings that will stand, by number.</summary>
    public IReadOnlyDictionary<long, string> WillStand { get; } = standing.Where(reading => reading.Value != start.File)
        .Append(KeyValuePair.Create(number, start.File)).ToDictionary();

    /// <summary>A write failed, so that nobody knows what is written: it can only be swept.</summary>
    public bool IsBroken { get; set; }
}
