using PaperGraph.Core.Imports.Readings;

namespace PaperGraph.Core.Vocabularies;

/// <summary>An entry as a store keeps it: what was read or said, with all that topics are recognised in.</summary>
/// <param name="Number">The store's number of what it says of the work.</param>
/// <param name="Import">The store's number of the reading of a file it stands in; below 0 for what people say.</param>
/// <param name="Reading">The entry. What annotations are known by is not in it.</param>
/// <param name="Annotations">The store's numbers of what it says of annotations, in their order.</param>
public sealed record KeptEntry(long Number, long Import, EntryReading Reading, IReadOnlyList<long> Annotations)
{
    /// <summary>Whether a person said it here, whether or not it counts.</summary>
    public bool IsSaid => Import < 0;
}

/// <summary>Some entries on record, and where the next ones begin.</summary>
/// <param name="Entries">Of readings that stand, and of people, taken back or not.</param>
/// <param name="Next">Null where there are no more.</param>
public sealed record KeptEntries(IReadOnlyList<KeptEntry> Entries, RecordPlace? Next);

/// <summary>A place in the record.</summary>
/// <param name="Import">The number of the reading.</param>
/// <param name="Entry">The number of the last entry before it.</param>
/// <param name="Annotation">The number of the last annotation before it.</param>
public sealed record RecordPlace(long Import, long Entry, long Annotation);

/// <summary>An entry in which topics were recognised anew.</summary>
/// <param name="Entry">The entry as it is kept.</param>
/// <param name="Found">The same with other mentions, topics of tags, keys or statements.</param>
public sealed record EntryFindings(KeptEntry Entry, EntryReading Found);
