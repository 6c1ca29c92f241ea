#pragma once

#include <QString>

namespace trato::timeline {

/// Which part of the machine an actor is: identification, negotiation, follow_up, cadence. "agent:negotiation" and
/// "negotiation" are one, and so are the cadences: "cadence:padrao". Whoever is none of them keeps their name.
QString agentOfActor(const QString& actor);

/// Its title in the user's language, "AI negotiation"; of what is none of them: "Machine".
QString machineTitle(const QString& actor);

/// Whether it is one of the four.
bool isPartOfMachine(const QString& actor);

} // namespace trato::timeline
