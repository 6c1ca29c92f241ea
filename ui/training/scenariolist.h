#pragma once

#include "training/attempts.h"
#include "ui/theme/look.h"

#include <QListWidget>

namespace trato::ui {

/// The situations to practise, each with how it went the last time. Arrows walk, Enter begins.
class ScenarioList final : public QListWidget {
    Q_OBJECT

public:
    explicit ScenarioList(const Look& look, QWidget* parent = nullptr);

    void setAttempts(const std::vector<training::PastAttempt>& attempts);
    void choose(const QString& scenario);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void chosen(const QString& scenario);
    void beginWanted();
};

} // namespace trato::ui
