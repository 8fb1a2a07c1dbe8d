using System.ComponentModel.DataAnnotations;

namespace PaperGraph.Storage.Embedded;

/// <summary>Where the embedded store keeps its database.</summary>
public sealed class EmbeddedStoreOptions
{
    /// <summary>The section of the configuration these come from.</summary>
    public const string SectionName = "Storage";

    /// <summary>The database's name within <see cref="Path" />.</summary>
    public const string FileName = "papergraph.db";

    /// <summary>The folder of the database; made where it is missing. Left out: <c>PaperGraph</c> in the user's local application data.</summary>
    [MinLength(1)]
    public string Path { get; set; } = System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "PaperGraph");
}
