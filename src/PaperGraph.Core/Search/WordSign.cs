namespace PaperGraph.Core.Search;

/// <summary>What a sign does to the word it stands in.</summary>
internal enum WordSign
{
    Separator,
    Letter,
    Alone,
    Joined,
}
