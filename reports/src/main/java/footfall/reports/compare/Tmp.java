package footfall.reports.compare;
final class Tmp {}
