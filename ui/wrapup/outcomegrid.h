#pragma once

#include "queue/dispositions.h"
#include "ui/theme/look.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace trato::ui {

/// The wrap-up codes in three columns, each with its key; one is chosen, by mouse, arrows or its key.
class OutcomeGrid final : public QWidget {
    Q_OBJECT

public:
    OutcomeGrid(const Look& look, std::vector<queue::Disposition> dispositions, QWidget* parent = nullptr);

    /// Another desk has its own codes; the same ones stay as they are.
    void setDispositions(std::vector<queue::Disposition> dispositions);
    [[nodiscard]] const queue::Disposition* chosen() const;
    void choose(const QString& code);
    void clear();
    /// True when the text is the key of an outcome, which is chosen then.
    bool chooseByKey(const QString& key);

Q_SIGNALS:
    void changed();

private:
    const Look& m_look;
    std::vector<queue::Disposition> m_dispositions;
    QButtonGroup* m_group;
    QGridLayout* m_grid;
};

} // namespace trato::ui
