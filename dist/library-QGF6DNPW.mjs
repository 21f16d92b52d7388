import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var written=(value,span,via)=>via?.length?{state:"written",value,span,via}:{state:"written",value,span},byDefault=(value,span,via)=>via?.length?{state:"default",value,span,via}:{state:"default",value,
span},unknown=(reason,text,span,via)=>via?.length?{state:"unknown",reason,text,span,via}:{state:"unknown",reason,text,span},isWritten={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},
isSaid=setting=>setting.state==="written"||setting.state==="unknown"&&isWritten[setting.reason];export{written,byDefault,unknown,isSaid};
