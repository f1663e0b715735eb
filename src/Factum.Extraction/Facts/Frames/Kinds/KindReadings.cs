namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Which kind is read with which peculiarities.</summary>
internal static class KindReadings
{
    /// <summary>What is peculiar to a kind; a kind that the user declares has no peculiarities, whatever its name.</summary>
    public static KindReading Of(FactKind kind) => FactVocabulary.Find(kind.Name) != kind ? new KindReading() : kind.Name switch
    {
        "Accusation" => new AccusationReading { Aspect = Aspect.Brief, IsPlaceless = true, IsUtterance = true, OutlastsDenial = true },
        "Acquisition" => new AcquisitionReading { Aspect = Aspect.Sudden },
        "Agreement" => new BargainReading { Aspect = Aspect.Brief, IsMutual = true },
        "Appointment" => new AppointmentReading { Aspect = Aspect.Sudden, IsPlaceless = true },
        "Birth" => new BirthReading { IsAtBodies = true, Aspect = Aspect.Sudden },
        "Competition" => new CompetitionReading { IsMutual = true, KeepsDays = true, ReadsLabels = true },
        "Conflict" => new BargainReading { IsMutual = true },
        "ContractAward" => new ContractReading { IsPlaceless = true },
        "Cost" => new CostReading(),
        "Criticism" or "Praise" => new KindReading { Aspect = Aspect.Brief, IsUtterance = true, IsJudgement = true, Retold = Retelling.InSentence },
        "Death" => new DeathReading { IsAtBodies = true, Aspect = Aspect.Sudden },
        "Denial" => new KindReading { Aspect = Aspect.Brief, RefusesPrenominal = true, NeedsAffirmation = true, IsUtterance = true, Retold = Retelling.InSentence },
        "Donation" => new DonationReading { IsPlaceless = true },
        "Election" => new ElectionReading { Aspect = Aspect.Sudden },
        "Evaluation" or "Payment" => new KindReading { IsPlaceless = true },
        "FinancialResult" => new ResultReading { Aspect = Aspect.Brief, IsPlaceless = true },
        "Fine" => new KindReading { Aspect = Aspect.Brief },
        "Founding" => new FoundingReading { Aspect = Aspect.Sudden, IsPresupposed = true },
        "Investment" => new InvestmentReading { TellsRolesByPlace = true },
        "Kinship" => new KinshipReading(),
        "Launch" => new LaunchReading { IsOnce = true, IsRewordedInHeadlines = true },
        "Lawsuit" => new LawsuitReading { TakesWordsOfNames = true },
        "Layoff" => new LayoffReading(),
        "Location" => new LocationReading(),
        "Meeting" => new MeetingReading { IsAtBodies = true, IsMutual = true, KeepsDays = true, MayRecur = true },
        "Movement" => new JourneyReading { KeepsDays = true },
        "Negotiation" => new NegotiationReading { IsMutual = true, KeepsDays = true },
        "Ownership" => new OwnershipReading(),
        "PartOf" => new PartReading(),
        "Position" => new PositionReading(),
        "Resignation" => new ResignationReading { Aspect = Aspect.Sudden, IsPlaceless = true },
        "Statement" => new StatementReading { Aspect = Aspect.Brief, KeepsPassiveObject = true, IsUtterance = true, Retold = Retelling.InPlace },
        "Visit" => new JourneyReading { KeepsDays = true, MayRecur = true },
        _ => new KindReading(),
    };
}
