using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.HouseRules;

namespace PaperGraph.Host.Tests.Containers;

/// <summary>What must not creep into the files that containers are made of; whether they work, only Docker says.</summary>
public sealed partial class ContainerFileTests
{
    private static readonly string Compose = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));
    private static readonly string Image = File.ReadAllText(Path.Combine(Repository.Root, "src", "PaperGraph.Host", "Dockerfile"));

    [Fact]
    public void Ports_are_published_on_this_machine_alone() =>
        Assert.Equal(
            ["127.0.0.1:${PAPERGRAPH_PORT:-5080}:5080", "127.0.0.1:${NEO4J_HTTP_PORT:-7474}:7474", "127.0.0.1:${NEO4J_BOLT_PORT:-7687}:7687"],
            PublishedPattern().Matches(Compose).Select(port => port.Groups[1].Value));

    [Fact]
    public void A_password_that_nobody_gave_is_none() =>
        Assert.Equal(["${NEO4J_PASSWORD:-}"], PasswordPattern().Matches(Compose).Select(password => password.Value));

    [Fact]
    public void The_image_does_not_run_as_root() => Assert.Contains("\nUSER $APP_UID\n", Image, StringComparison.Ordinal);

    [Fact]
    public void Both_servers_are_asked_whether_they_are_well()
    {
        Assert.Equal(2, Regex.Count(Compose, "^    healthcheck:$", RegexOptions.Multiline));
        Assert.Contains("""CMD ["dotnet", "PaperGraph.Host.dll", "health"]""", Image, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^      - (\S+:\d+)$", RegexOptions.Multiline)]
    private static partial Regex PublishedPattern();

    [GeneratedRegex(@"\$\{NEO4J_PASSWORD[^}]*\}")]
    private static partial Regex PasswordPattern();
}
