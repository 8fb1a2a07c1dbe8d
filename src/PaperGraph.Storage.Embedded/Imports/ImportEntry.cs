using PaperGraph.Core.Imports;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>An import as the record has it.</summary>
/// <param name="Number">Its row.</param>
/// <param name="Import">What can be seen of it.</param>
/// <param name="Rules">Names the rules it was read with.</param>
/// <param name="IsStanding">Whether it is switched on for its file.</param>
internal sealed record ImportEntry(int Number, Import Import, string Rules, bool IsStanding);
