namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Which kind is read with which peculiarities.</summary>
internal static class KindReadings
{
    /// <summary>What is peculiar to a kind; a kind that the user declares has no peculiarities, whatever its name.</summary>
    public static KindReading Of(FactKind kind) => FactVocabulary.Find(kind.Name) != kind ? new KindReading() : kind.Name switch
    {
        "Acquisition" => new AcquisitionReading(),
        "Agreement" or "Conflict" => new BargainReading(),
        "Appointment" => new AppointmentReading(),
        "Birth" => new BirthReading(),
        "Competition" => new CompetitionReading(),
        "Cost" => new CostReading(),
        "Death" => new DeathReading(),
        "Denial" => new KindReading { RefusesPrenominal = true, NeedsAffirmation = true },
        "Donation" => new DonationReading(),
        "Election" => new ElectionReading(),
        "FinancialResult" => new ResultReading(),
        "Founding" => new FoundingReading(),
        "Investment" => new KindReading { TellsRolesByPlace = true },
        "Kinship" => new KinshipReading(),
        "Launch" => new LaunchReading(),
        "Lawsuit" => new LawsuitReading(),
        "Layoff" => new LayoffReading(),
        "Location" => new LocationReading(),
        "Meeting" => new MeetingReading(),
        "Negotiation" => new NegotiationReading(),
        "Ownership" => new OwnershipReading(),
        "PartOf" => new PartReading(),
        "Position" => new PositionReading(),
        "Resignation" => new ResignationReading(),
        "Statement" => new StatementReading(),
        "Visit" or "Movement" => new JourneyReading(),
        _ => new KindReading(),
    };
}
