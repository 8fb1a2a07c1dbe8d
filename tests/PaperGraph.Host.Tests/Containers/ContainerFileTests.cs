using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL;
using PaperGraph.GraphQL.Access;
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
    public void Without_a_key_of_the_environment_there_is_none_and_the_server_reads_only()
    {
        var settings = SettingPattern().Matches(Compose).ToDictionary(
            setting => setting.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal), string? (setting) => DefaultPattern().Replace(setting.Groups[2].Value, "$1"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddPaperGraphQL().BuildServiceProvider();

        var auth = services.GetRequiredService<IOptions<AuthOptions>>().Value;

        var key = Assert.Single(auth.Keys);
        Assert.Equal(("curator", "CURATOR", string.Empty), (key.Key, key.Value.Role, key.Value.Key));
        Assert.Equal(["${PAPERGRAPH_KEY:-}"], KeyPattern().Matches(Compose).Select(given => given.Value));
        Assert.False(auth.AnonymousRead);
    }

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

    [GeneratedRegex(@"^      (Auth__\w+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex SettingPattern();

    [GeneratedRegex(@"\$\{\w+:-(.*)\}")]
    private static partial Regex DefaultPattern();

    [GeneratedRegex(@"\$\{PAPERGRAPH_KEY[^}]*\}")]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"\$\{NEO4J_PASSWORD[^}]*\}")]
    private static partial Regex PasswordPattern();
}
