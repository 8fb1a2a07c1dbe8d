using Microsoft.Extensions.Configuration;
using PaperGraph.Host.Commands;
using PaperGraph.Host.Start;

namespace PaperGraph.Host.Tests.Start;

public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/")]
    [InlineData("http://0.0.0.0:80", "http://127.0.0.1/")]
    [InlineData("http://[::]:5080", "http://127.0.0.1:5080/")]
    [InlineData("https://+:5443;http://+:5080", "http://127.0.0.1:5080/")]
    [InlineData("https://reading.example.org:5443", "https://reading.example.org:5443/")]
    public void A_server_that_listens_everywhere_is_asked_on_loopback_and_plainly_where_it_can_be(string urls, string expected) =>
        Assert.Equal(expected, Of(("urls", urls)).AbsoluteUri);

    [Fact]
    public void Endpoints_go_before_addresses_and_addresses_before_ports()
    {
        (string, string) ports = ("http_ports", "5081;5082"), urls = ("urls", "http://localhost:5083"), endpoint = ("Kestrel:Endpoints:Http:Url", "http://localhost:5084");

        Assert.Equal("http://127.0.0.1:5081/", Of(ports).AbsoluteUri);
        Assert.Equal("http://localhost:5083/", Of(ports, urls).AbsoluteUri);
        Assert.Equal("http://localhost:5084/", Of(ports, urls, endpoint).AbsoluteUri);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://unix:/run/papergraph.sock")]
    [InlineData("nonsense")]
    public void An_address_that_only_the_server_knows_is_asked_for(string urls) =>
        Assert.Contains($"“{urls}”", Assert.Throws<CommandException>(() => Of(("urls", urls))).Message, StringComparison.Ordinal);

    private static Uri Of(params (string Key, string Value)[] settings) => OwnAddress.Of(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
