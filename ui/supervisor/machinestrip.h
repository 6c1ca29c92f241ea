#pragma once

#include "agents/machineswitch.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/banner.h"

namespace trato::ui {

/// Under the top bar of every desk while the machine is stopped: who, when, why, and "resume" for those entitled.
class MachineStrip final : public Banner {
    Q_OBJECT

public:
    explicit MachineStrip(const DeskContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    struct Loaded {
        std::vector<agents::MachineStop> stops;
        bool entitled = false;
    };
    void show(const Loaded& loaded);
    void resume();

    DeskContext m_context;
    Job m_loading;
    agents::MachineStopId m_stop;
    Button* m_resume;
    Pacer m_settle;
};

/// "The machine is stopped", "… in Varejo Sudeste", "AI negotiation is stopped"
QString stopTitle(const agents::MachineStop& stop);

} // namespace trato::ui
