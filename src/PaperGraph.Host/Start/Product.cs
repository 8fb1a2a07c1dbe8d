using System.Reflection;

namespace PaperGraph.Host.Start;

/// <summary>What this program calls itself.</summary>
internal static class Product
{
    /// <summary>The version without what the build adds behind a plus sign.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion.Split('+')[0] ?? "0";
}
