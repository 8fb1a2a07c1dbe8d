namespace PaperGraph.Import.Works.Statements;

/// <summary>One way in which a sentence says something of the work.</summary>
internal interface IStatementPattern
{
    /// <summary>What the sentence says; nothing where it is silent or speaks of something else.</summary>
    IEnumerable<FoundStatement> Find(string sentence);
}
