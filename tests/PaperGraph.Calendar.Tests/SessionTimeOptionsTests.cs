using System.ComponentModel.DataAnnotations;

namespace PaperGraph.Calendar.Tests;

public sealed class SessionTimeOptionsTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", "", null)]
    [InlineData("17:00", "Europe/Berlin", null)]
    [InlineData("00:00", "UTC", null)]
    [InlineData("5 pm", null, "Sessions:StartsAt is “5 pm”. It has to be a time of the day, as in 17:00.")]
    [InlineData("24:00", null, "Sessions:StartsAt is “24:00”. It has to be a time of the day, as in 17:00.")]
    [InlineData(null, "Berlin", "Sessions:TimeZone is “Berlin”. It has to be the name of an IANA time zone, as in Europe/Berlin.")]
    [InlineData(null, "UTC+3", "Sessions:TimeZone is “UTC+3”. It has to be the name of an IANA time zone, as in Europe/Berlin.")]
    public void What_cannot_be_meant_is_said_in_one_sentence(string? startsAt, string? timeZone, string? mistake)
    {
        var options = new SessionTimeOptions { StartsAt = startsAt, TimeZone = timeZone };

        Assert.Equal(mistake, options.Validate(new ValidationContext(options)).SingleOrDefault()?.ErrorMessage);
    }
}
