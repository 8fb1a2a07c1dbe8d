using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.HouseRules;

namespace PaperGraph.Host.Tests.Watching;

[Collection(nameof(Alone))]
public sealed partial class InstrumentTests
{
    [Fact]
    public void The_readme_lists_every_instrument_with_its_unit()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "PaperGraph.Host", "README.md"));
        var listed = RowPattern().Matches(readme).Select(row => (row.Groups[1].Value, (string?)row.Groups[2].Value));

        Assert.Equal(Instruments().Order(), listed.Order());
    }

    private static HashSet<(string Name, string? Unit)> Instruments()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "PaperGraph.*.dll").Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)))
        {
            foreach (var type in Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetTypes().Where(type => type.Name.EndsWith("Telemetry", StringComparison.Ordinal)))
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        var instruments = new HashSet<(string, string?)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name.StartsWith("PaperGraph.", StringComparison.Ordinal))
                instruments.Add((instrument.Name, instrument.Unit));
        };
        listener.Start();
        return instruments;
    }

    [GeneratedRegex(@"^\| `([a-z._]+)` \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
