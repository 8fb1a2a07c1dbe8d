namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Tells questions apart by the kinds that they name.</summary>
internal static class AskedKinds
{
    private const string All = "*";

    /// <param name="kinds">Null for all.</param>
    public static string Of<TKind>(IReadOnlySet<TKind>? kinds)
        where TKind : struct, Enum => kinds is null ? All : string.Join(' ', kinds.Order());
}
